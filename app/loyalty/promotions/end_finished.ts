import db from '@adonisjs/lucid/services/db'
import { ChangePromotionState } from '#loyalty/promotions/actions/change_state'
import { Actor } from '#shared/actor'
import { currentTenantId } from '#tenancy/tenant_scope'

/** Receipts that come late still find the promotions of their day. */
const GRACE = '3 days'

/** Ends the promotions whose schedule has been over for a while, in every zone. Inside the tenant's scope. */
export async function endFinishedPromotions(now: Date) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `select p.id from promotions p
       join promotion_versions v on v.promotion_id = p.id and v.version = p.version
      where p.state in ('active', 'paused')
        and cast(v.rule->'schedule'->>'until' as timestamp) < cast(:now as timestamptz) at time zone 'UTC' - interval '${GRACE}'
      order by p.id`,
    { now }
  )
  const krug = Actor.system(currentTenantId())
  for (const { id } of rows) await new ChangePromotionState().handle(krug, id, 'ended')
}
