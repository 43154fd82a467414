import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'

export interface CrossPromo {
  id: string
  from: { id: string; name: string }
  to: { id: string; name: string }
  /** Basis points. */
  rate: number
  lifeDays: number
  active: boolean
  /** Offers that live now, and those that were used. */
  open: number
  used: number
}

const PAIRS = `
  select p.id, p.rate, p.life_days as "lifeDays", p.active,
         jsonb_build_object('id', f.id, 'name', f.name) as "from", jsonb_build_object('id', t.id, 'name', t.name) as "to",
         (select count(*)::int from cross_offers o
           where o.cross_promo_id = p.id and o.used_by is null and o.expires_at > now()) as open,
         (select count(*)::int from cross_offers o where o.cross_promo_id = p.id and o.used_by is not null) as used
    from cross_promos p
    join businesses f on f.tenant_id = p.tenant_id and f.id = p.from_business_id
    join businesses t on t.tenant_id = p.tenant_id and t.id = p.to_business_id`

/** Pairs of businesses whose customers are sent to one another, with how it goes. */
export async function listCrossPromos(_actor: Actor): Promise<CrossPromo[]> {
  const { rows } = await db.rawQuery<{ rows: CrossPromo[] }>(
    `${PAIRS} order by f.name, t.name, p.id`
  )
  return rows
}

/** @throws NotFoundError */
export async function showCrossPromo(_actor: Actor, id: string): Promise<CrossPromo> {
  const { rows } = await db.rawQuery<{ rows: CrossPromo[] }>(`${PAIRS} where p.id = :id`, { id })
  return found(rows[0])
}
