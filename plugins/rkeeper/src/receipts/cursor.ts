import { createHash } from 'node:crypto'
import vine from '@vinejs/vine'
import type { Day } from '@krug/connector-sdk'
import type { Listed } from '../upstream/orders.ts'

/** How far a run came. */
export type ReceiptCursor = {
  /** The closed shifts that the run reads out of the reporting database, by date. */
  from: Day
  to: Day
  /** The last of them that was read. */
  day: Day
  /** The shift that was open. */
  shift: string
  /** The vendor's count of changes to its orders, behind which the list of orders was read. */
  version: string
  /** Marks of the orders of that shift which were read, side by side. */
  known: string
}

export const receiptCursor = vine.create({
  from: vine.string(),
  to: vine.string(),
  day: vine.string(),
  shift: vine.string(),
  version: vine.string(),
  known: vine.string(),
})

const LENGTH = 10

/** A mark short enough that a cursor can hold those of a whole shift. */
export function markOf({ mark }: Listed): string {
  return createHash('sha256').update(mark).digest('base64url').slice(0, LENGTH)
}

export function marksOf(known: string): Set<string> {
  const count = known.length / LENGTH
  return new Set(
    Array.from({ length: count }, (_, index) => known.slice(index * LENGTH, (index + 1) * LENGTH))
  )
}
