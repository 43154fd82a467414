import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { roubles } from '#shared/money'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import type { CouponKind, GiftWords } from '#loyalty/coupons/presented'
import { businessesFor } from '#tenancy/venue_access'

export type BatchState = 'planned' | 'running' | 'ended' | 'stopped'

export interface CouponBatch {
  id: string
  name: string
  kind: CouponKind
  state: BatchState
  audience: 'personal' | 'public'
  /** The promotion that the coupons open. */
  promotionId: string | null
  bonus: number | null
  gift: GiftWords | null
  businessId: string | null
  prefix: string | null
  usesLimit: number | null
  customerLimit: number | null
  validFrom: string
  validUntil: string | null
  /** For how many minutes a code counts once it is activated; `null` for codes that count as they are. */
  activeMinutes: number | null
  giveBack: boolean
  createdAt: string
  /** The code of a batch that has one alone. */
  code: string | null
  counts: BatchCounts
}

export interface BatchCounts {
  codes: number
  activated: number
  /** Redemptions, without those that were taken back. */
  redeemed: number
  /** Codes that were redeemed at least once. */
  used: number
  /** Codes whose time is over and that nobody used. */
  expired: number
}

interface Row extends BatchCounts {
  id: string
  name: string
  kind: CouponKind
  personal: boolean
  promotion_id: string | null
  bonus: number | null
  gift: GiftWords | null
  business_id: string | null
  prefix: string | null
  uses_limit: number | null
  customer_limit: number | null
  valid_from: Date
  valid_until: Date | null
  active_minutes: number | null
  give_back: boolean
  state: BatchState
  created_at: Date
  code: string | null
}

export interface BatchList extends PageRequest {
  /** A part of a name. */
  search?: string
  state?: BatchState
}

/** Batches within the actor's reach, newest first. */
export async function listBatches(actor: Actor, list: BatchList): Promise<Paginated<CouponBatch>> {
  const { page, perPage, offset } = pageOf(list)
  const { where, bindings } = await reached(actor)
  const filter = `${where} and (cast(:state as text) is null or ${STATE} = :state)
    and (cast(:search as text) is null or strpos(lower(b.name), lower(:search)) > 0)`
  const named = { ...bindings, state: list.state ?? null, search: list.search ?? null }
  const { rows: counted } = await db.rawQuery<{ rows: { total: number }[] }>(
    `select count(*)::int as total from coupon_batches b where ${filter}`,
    named as never
  )
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `${SELECTED} where ${filter} order by b.created_at desc, b.id desc limit :perPage offset :offset`,
    { ...named, perPage, offset } as never
  )
  return { rows: rows.map(describe), meta: { page, perPage, total: counted[0].total } }
}

/** @throws NotFoundError also for a batch outside the actor's reach */
export async function showBatch(actor: Actor, id: string): Promise<CouponBatch> {
  const { where, bindings } = await reached(actor)
  const { rows } = await db.rawQuery<{ rows: Row[] }>(`${SELECTED} where b.id = :id and ${where}`, {
    ...bindings,
    id,
  } as never)
  return describe(found(rows[0]))
}

/** What a limited membership knows of: the coupons of its businesses. */
async function reached(actor: Actor) {
  const now = new Date().toISOString()
  if (!actor.scope) return { where: 'true', bindings: { now } }
  const businesses = await businessesFor(actor).select('id')
  return {
    where: 'b.business_id = any(cast(:reached as uuid[]))',
    bindings: { now, reached: businesses.map(({ id }) => id) },
  }
}

const STATE = `case when b.stopped_at is not null then 'stopped'
  when b.valid_until <= cast(:now as timestamptz) then 'ended'
  when b.valid_from > cast(:now as timestamptz) then 'planned' else 'running' end`

/** Where the whole batch has ended, everything that was not used has expired: its codes bear no mark of their own. */
const SELECTED = `
  select b.*, ${STATE} as state, b.count as codes, a.activated, r.redeemed, r.used,
         case when b.expired_at is null then n.expired else b.count - r.used end as expired,
         case when b.count = 1 then (select k.code from coupons k
           where k.tenant_id = b.tenant_id and k.batch_id = b.id limit 1) end as code
    from coupon_batches b
    cross join lateral (
      select count(*)::int as expired from coupons k
       where k.tenant_id = b.tenant_id and k.batch_id = b.id and k.expired_at is not null) n
    cross join lateral (
      select count(*)::int as activated from coupon_activations a
       where a.tenant_id = b.tenant_id and a.batch_id = b.id) a
    cross join lateral (
      select count(*)::int as redeemed, count(distinct r.coupon_id)::int as used from coupon_redemptions r
       where r.tenant_id = b.tenant_id and r.batch_id = b.id and r.returned_at is null) r`

function describe(row: Row): CouponBatch {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    state: row.state,
    audience: row.personal ? 'personal' : 'public',
    promotionId: row.promotion_id,
    bonus: row.bonus === null ? null : roubles(row.bonus),
    gift: row.gift,
    businessId: row.business_id,
    prefix: row.prefix,
    usesLimit: row.uses_limit,
    customerLimit: row.customer_limit,
    validFrom: row.valid_from.toISOString(),
    validUntil: row.valid_until?.toISOString() ?? null,
    activeMinutes: row.active_minutes,
    giveBack: row.give_back,
    createdAt: row.created_at.toISOString(),
    code: row.code,
    counts: {
      codes: row.codes,
      activated: row.activated,
      redeemed: row.redeemed,
      used: row.used,
      expired: row.expired,
    },
  }
}
