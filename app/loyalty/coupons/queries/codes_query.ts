import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { keyOf } from '#loyalty/coupons/code'
import { showBatch } from '#loyalty/coupons/queries/batches_query'

export const CODE_STATES = ['open', 'activated', 'in_use', 'used', 'expired'] as const
export type CodeState = (typeof CODE_STATES)[number]

export interface CouponCode {
  id: string
  code: string
  state: CodeState
  /** Whose it is, or who activated it last. */
  customerId: string | null
  uses: number
  activatedAt: string | null
  lastUsedAt: string | null
}

export interface CodeRow {
  id: string
  code: string
  state: CodeState
  customer_id: string | null
  uses: number
  activated_at: Date | null
  last_used_at: Date | null
}

export interface CodeList extends PageRequest {
  /** A whole code, as somebody spells it. */
  code?: string
}

/** Codes of a batch, in the order in which they were made. @throws NotFoundError */
export async function listCodes(
  actor: Actor,
  batchId: string,
  { code, ...request }: CodeList
): Promise<Paginated<CouponCode>> {
  const batch = await showBatch(actor, batchId)
  const { page, perPage, offset } = pageOf(request)
  const key = code === undefined ? null : keyOf(code)
  const { rows } = await db.rawQuery<{ rows: CodeRow[] }>(
    `${CODES} where k.batch_id = :batchId and (cast(:key as text) is null or k.key = :key)
      order by k.id limit :perPage offset :offset`,
    { batchId, key, perPage, offset, now: new Date() }
  )
  const total = key === null ? batch.counts.codes : rows.length
  return { rows: rows.map(describeCode), meta: { page, perPage, total } }
}

/** The codes behind one, a batch of them: for files. Inside the tenant's scope. */
export async function codesAfter(batchId: string, after: string, limit: number) {
  const { rows } = await db.rawQuery<{ rows: CodeRow[] }>(
    `${CODES} where k.batch_id = :batchId and k.id > :after order by k.id limit :limit`,
    { batchId, after, limit, now: new Date() }
  )
  return rows.map(describeCode)
}

/** Codes `k` with what became of them. */
const CODES = `
  select k.id, k.code, coalesce(a.customer_id, k.customer_id) as customer_id, r.uses, a.activated_at, r.last_used_at,
         case when r.uses >= b.uses_limit then 'used'
              when k.expired_at is not null or b.valid_until <= cast(:now as timestamptz) then 'expired'
              when r.uses > 0 then 'in_use'
              when a.expires_at > cast(:now as timestamptz) then 'activated' else 'open' end as state
    from coupons k
    join coupon_batches b on b.tenant_id = k.tenant_id and b.id = k.batch_id
    left join lateral (
      select a.customer_id, a.activated_at, a.expires_at from coupon_activations a
       where a.tenant_id = k.tenant_id and a.coupon_id = k.id order by a.activated_at desc, a.id desc limit 1) a on true
    cross join lateral (
      select count(*)::int as uses, max(r.at) as last_used_at from coupon_redemptions r
       where r.tenant_id = k.tenant_id and r.coupon_id = k.id and r.returned_at is null) r`

function describeCode(row: CodeRow): CouponCode {
  return {
    id: row.id,
    code: row.code,
    state: row.state,
    customerId: row.customer_id,
    uses: row.uses,
    activatedAt: row.activated_at?.toISOString() ?? null,
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
  }
}
