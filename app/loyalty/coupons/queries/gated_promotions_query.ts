import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { promotionsInReach } from '#loyalty/promotions/reach'

export interface GatedPromotion {
  id: string
  /** In the actor's language. */
  name: string
}

/** Promotions that coupons can open, by name: what is chosen for a new batch. */
export async function gatedPromotions(actor: Actor): Promise<GatedPromotion[]> {
  const { where, bindings } = await promotionsInReach(actor)
  const { rows } = await db.rawQuery<{ rows: GatedPromotion[] }>(
    `select p.id, v.rule -> 'name' ->> :locale as name
       from promotions p
       join promotion_versions v on v.tenant_id = p.tenant_id and v.promotion_id = p.id and v.version = p.version
      where ${where} and p.state in ('active', 'paused') and (v.rule -> 'coupon')::boolean
      order by lower(v.rule -> 'name' ->> :locale), p.id`,
    { ...bindings, locale: actor.locale } as never
  )
  return rows
}
