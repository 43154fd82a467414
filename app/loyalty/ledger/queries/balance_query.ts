import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { prepared } from '#shared/database/prepared'

const SOON_DAYS = 30

/** Hundredths of a bonus. */
export interface Balance {
  /** Can be spent now. Below zero while a debt is open. */
  available: number
  /** Earned, not usable yet. */
  pending: number
  /** Put aside for purchases that are not finished. */
  held: number
  /** Of the available ones: expire within thirty days. */
  expiringSoon: number
  /** When the first of those does. */
  expiresFirst: Date | null
}

/**
 * What a customer has, or the one into whom that one was merged, as of `now`: a hold or a lot whose time is over counts
 * as gone before a job has said so.
 *
 * @throws NotFoundError
 */
export async function balanceOf(_actor: Actor, customerId: string, now: Date): Promise<Balance> {
  const { rows } = await db.rawQuery<{ rows: Balance[] }>(
    prepared(`select (active - held - debt)::bigint as available, pending::bigint, held::bigint,
            least(soon, greatest(0, active - held - debt))::bigint as "expiringSoon", first as "expiresFirst"
       from customers c
       cross join lateral (
         select coalesce(sum(remaining) filter (where active_from <= :now), 0) as active,
                coalesce(sum(remaining) filter (where active_from > :now), 0) as pending,
                coalesce(sum(remaining) filter (where active_from <= :now and expires_at <= :soon), 0) as soon,
                min(expires_at) filter (where active_from <= :now and expires_at <= :soon) as first
           from ledger_lots l
          where l.customer_id = c.id and remaining > 0 and (expires_at is null or expires_at > :now)
       ) lots
       cross join lateral (
         select coalesce(sum(amount), 0) as held from ledger_holds h
          where h.customer_id = c.id and state = 'open' and expires_at > :now
       ) holds
       cross join lateral (
         select coalesce(max(debt), 0) as debt from ledger_balances b where b.customer_id = c.id
       ) owed
      where c.id = (select coalesce(merged_into, id) from customers where id = :customerId)`),
    { customerId, now, soon: new Date(now.getTime() + SOON_DAYS * 86_400_000) }
  )
  return found(rows[0])
}
