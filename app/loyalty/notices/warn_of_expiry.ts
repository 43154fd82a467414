import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { notify } from '#loyalty/notices/notify'
import { roubles } from '#shared/money'

/** Days before the end: from the first to the second. */
const WINDOWS = [
  { days: 7, from: 0 },
  { days: 30, from: 7 },
] as const

/** Who earns often loses often: a warning of one kind comes at most so often. */
const PAUSE_DAYS = 7
const BATCH = 500
const FIRST = '00000000-0000-0000-0000-000000000000'

interface Expiring {
  customer_id: string
  amount: number
  first: Date
  until: Date
}

/**
 * Warns customers 30 and 7 days before they lose bonuses, of no lot twice in the same way. Inside the tenant's scope.
 *
 * @returns the last customer of the batch after `last`, or `null` when nobody is left
 */
export async function warnOfExpiry(now: Date, last = FIRST): Promise<string | null> {
  let furthest: string | null = null
  for (const { days, from } of WINDOWS) {
    const rows = await expiring(days, from, now, last)
    for (const { customer_id: customerId, amount, first, until } of rows)
      await notify(
        customerId,
        'bonuses_expiring',
        { amount: roubles(amount), first: first.toISOString(), until: until.toISOString() },
        `${days}:${until.toISOString()}`,
        now
      )
    const end = rows.length === BATCH ? rows.at(-1)!.customer_id : null
    if (end && (!furthest || end < furthest)) furthest = end
  }
  return furthest
}

/** What is left of lots that end within the window and were not warned of, never more than can be spent. */
async function expiring(days: number, from: number, now: Date, last: string) {
  const at = DateTime.fromJSDate(now)
  const { rows } = await db.rawQuery<{ rows: Expiring[] }>(
    `select l.customer_id, least(sum(l.remaining), b.total)::bigint as amount, min(l.expires_at) as first,
            max(l.expires_at) as until
       from ledger_lots l
       join ledger_balances b on b.customer_id = l.customer_id and b.total > 0
       left join lateral (
         select max(cast(n.data ->> 'until' as timestamptz)) as until, max(n.created_at) as at
           from notices n
          where n.customer_id = l.customer_id and n.kind = 'bonuses_expiring' and n.key like :days || ':%') told on true
      where l.remaining > 0 and l.expires_at > :from and l.expires_at <= :to and l.active_from <= :now
        and l.customer_id > :last
        and (told.until is null or (l.expires_at > told.until and told.at < :rested))
      group by l.customer_id, b.total order by l.customer_id limit :batch`,
    {
      days: String(days),
      from: at.plus({ days: from }).toJSDate(),
      to: at.plus({ days }).toJSDate(),
      rested: at.minus({ days: PAUSE_DAYS }).toJSDate(),
      now,
      last,
      batch: BATCH,
    }
  )
  return rows
}
