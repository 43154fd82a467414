import db from '@adonisjs/lucid/services/db'
import type { NextTier } from '#loyalty/tiers/next_tier'
import type { Standing } from '#loyalty/tiers/place'
import { prepared } from '#shared/database/prepared'

export interface Move {
  customerId: string
  from: string | null
  next: NextTier
  standing: Standing
  /** `purchase`, `refund`, `night`, `invitation`, `merge`. */
  reason: string
  purchaseId?: string
  at: Date
}

/**
 * Keeps where members stand now, and changes of tier in their history. Whoever was moved by somebody else meanwhile is
 * left where that one put them.
 */
export async function moveMembers(moves: Move[]) {
  if (moves.length === 0) return
  await db.rawQuery(
    prepared(`with moves as materialized (
       select * from jsonb_to_recordset(cast(:moves as jsonb)) as x (
         customer_id uuid, "from" text, tier text, moved boolean, falls_to text, falls_at timestamptz, spent bigint,
         categories text[], reason text, purchase_id uuid, at timestamptz)),
     changed as (
       update member_tiers m
          set tier = x.tier, falls_to = x.falls_to, falls_at = x.falls_at, spent = x.spent, categories = x.categories,
              since = case when m.tier = x.tier then m.since else x.at end
         from moves x
        where m.customer_id = x.customer_id and m.tier = x."from"
       returning m.customer_id),
     made as (
       insert into member_tiers (customer_id, tier, since, falls_to, falls_at, spent, categories)
       select customer_id, tier, at, falls_to, falls_at, spent, categories from moves where "from" is null
       on conflict do nothing returning customer_id)
     insert into tier_changes (customer_id, from_tier, to_tier, reason, purchase_id, at)
     select customer_id, "from", tier, reason, purchase_id, at from moves
      where moved and customer_id in (select customer_id from changed union all select customer_id from made)`),
    {
      moves: JSON.stringify(
        moves.map(({ customerId, from, next, standing, reason, purchaseId, at }) => ({
          customer_id: customerId,
          from,
          tier: next.tier,
          moved: next.moved !== null,
          falls_to: next.fallsTo,
          falls_at: next.fallsAt,
          spent: standing.spent,
          categories: standing.categories,
          reason,
          purchase_id: purchaseId ?? null,
          at,
        }))
      ),
    }
  )
}
