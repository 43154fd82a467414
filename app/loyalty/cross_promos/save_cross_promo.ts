import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { found } from '#shared/errors/not_found'
import { programmeInForce } from '#loyalty/programme/programme_query'
import { CrossPromoExistsError } from '#loyalty/cross_promos/errors'
import { businessFor } from '#tenancy/venue_access'

interface Pair {
  fromBusinessId: string
  toBusinessId: string
  /** Basis points; as the programme says by default. */
  rate?: number
  lifeDays?: number
}

/** A purchase in one business brings an offer for another, from now on. @throws NotFoundError, CrossPromoExistsError */
export class CreateCrossPromo {
  async handle(actor: Actor, { fromBusinessId, toBusinessId, ...terms }: Pair): Promise<string> {
    await businessFor(actor, fromBusinessId)
    await businessFor(actor, toBusinessId)
    const { settings } = await programmeInForce()
    const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
      `insert into cross_promos (from_business_id, to_business_id, rate, life_days)
       values (:fromBusinessId, :toBusinessId, :rate, :lifeDays)
       on conflict (tenant_id, from_business_id, to_business_id) do nothing returning id`,
      { fromBusinessId, toBusinessId, ...settings.crossPromo, ...terms }
    )
    if (rows.length === 0) throw new CrossPromoExistsError()
    const [{ id }] = rows
    await audit(actor, 'cross_promos.created', id, { fromBusinessId, toBusinessId, ...terms })
    return id
  }
}

interface Change {
  rate?: number
  lifeDays?: number
  active?: boolean
}

/** Offers that customers have already keep their time, and follow the rate. @throws NotFoundError */
export class UpdateCrossPromo {
  async handle(actor: Actor, id: string, { rate, lifeDays, active }: Change) {
    const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
      `update cross_promos
          set rate = coalesce(:rate, rate), life_days = coalesce(:lifeDays, life_days), active = coalesce(:active, active)
        where id = :id returning id`,
      { id, rate: rate ?? null, lifeDays: lifeDays ?? null, active: active ?? null }
    )
    found(rows[0])
    await audit(actor, 'cross_promos.updated', id, { rate, lifeDays, active })
  }
}

function audit(actor: Actor, action: string, subjectId: string, details: object) {
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'cross_promo',
    subjectId,
    details: { ...details },
  })
}
