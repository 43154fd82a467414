import db from '@adonisjs/lucid/services/db'
import type { NextTier } from '#loyalty/tiers/next_tier'
import type { Standing } from '#loyalty/tiers/place'

interface Move {
  customerId: string
  from: string | null
  next: NextTier
  standing: Standing
  /** `purchase`, `refund`, `night`, `invitation`. */
  reason: string
  purchaseId?: string
  at: Date
}

/** Keeps where a member stands now, and a change of tier in their history. */
export async function moveMember({ customerId, from, next, standing, ...move }: Move) {
  await db.rawQuery(
    `with moved as (
       insert into tier_changes (customer_id, from_tier, to_tier, reason, purchase_id, at)
       select :customerId, :from, :tier, :reason, :purchaseId, :at where :moved)
     insert into member_tiers as m (customer_id, tier, since, falls_to, falls_at, spent, categories)
     values (:customerId, :tier, :at, :fallsTo, :fallsAt, :spent, :categories)
     on conflict (tenant_id, customer_id) do update
       set tier = excluded.tier, falls_to = excluded.falls_to, falls_at = excluded.falls_at, spent = excluded.spent,
           categories = excluded.categories, since = case when m.tier = excluded.tier then m.since else excluded.since end`,
    {
      customerId,
      from,
      tier: next.tier,
      moved: next.moved !== null,
      fallsTo: next.fallsTo,
      fallsAt: next.fallsAt,
      spent: standing.spent,
      categories: standing.categories,
      reason: move.reason,
      purchaseId: move.purchaseId ?? null,
      at: move.at,
    } as never
  )
}
