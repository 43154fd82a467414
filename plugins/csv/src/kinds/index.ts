import type { StreamName } from '../mapping/mapping.ts'
import { costs } from './costs.ts'
import { customers } from './customers.ts'
import { deals } from './deals.ts'
import { employees } from './employees.ts'
import { plans } from './plans.ts'
import { products } from './products.ts'
import { receipts } from './receipts.ts'

/** What a file may hold. A title may mean several things: those that are surest of themselves are asked first. */
export const KINDS = { costs, plans, deals, receipts, employees, customers, products }

/** One of them, whichever: its records are told apart by the stream. */
export function kindOf(stream: StreamName) {
  return KINDS[stream]
}
