import type { Context, Day, Money } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { fetchInvoices } from './invoices.ts'
import { fetchVisits } from './visits.ts'

/** What was paid. It stays in memory, and only the day and the sum of it leave the plugin. */
export interface Paid {
  id: string
  day: Day
  sum: Money
  patient?: string
}

export interface Days {
  from: Day
  /** Included. */
  to: Day
}

/** All that was paid on these days, each once. */
export async function fetchPaid(
  ctx: Context<Config>,
  days: Days,
  retries?: number
): Promise<Paid[]> {
  const fetch = ctx.config.paidFrom === 'visits' ? fetchVisits : fetchInvoices
  const all = await fetch(ctx, days, retries)
  const own = all.filter(({ day, sum }) => day >= days.from && day <= days.to && Number(sum) !== 0)
  return [...new Map(own.map((paid) => [paid.id, paid])).values()]
}
