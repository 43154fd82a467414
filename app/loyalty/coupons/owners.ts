import db from '@adonisjs/lucid/services/db'
import { NotFoundError } from '#shared/errors/not_found'
import { TooManyCouponsError } from '#loyalty/coupons/errors'
import { assertSegment } from '#customers/queries/segments_query'

/** Codes of one batch. */
export const MOST_CODES = 100_000

/** Whose personal coupons are from the start: of these customers, or of everybody in a segment now. */
export interface Owners {
  customerIds?: string[]
  segment?: string
}

/** The ids of customers, or `null` where nobody is named. @throws NotFoundError, TooManyCouponsError */
export async function ownersOf({ customerIds, segment }: Owners): Promise<string[] | null> {
  if (customerIds) return presentCustomers(customerIds)
  if (!segment) return null
  await assertSegment(segment)
  const { rows } = await db.rawQuery<{ rows: { customer_id: string }[] }>(
    'select customer_id from segment_members where segment = :segment order by customer_id',
    { segment }
  )
  if (rows.length > MOST_CODES)
    throw new TooManyCouponsError({ asked: rows.length, most: MOST_CODES }, 'segment')
  return rows.map(({ customer_id: id }) => id)
}

/** A customer at the till, whoever served them before; one who was merged stands for the other. @throws NotFoundError */
export async function presentCustomer(id: string): Promise<string> {
  const [customer] = await presentCustomers([id])
  return customer
}

async function presentCustomers(ids: string[]) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `select distinct o.id from customers c
       join customers o on o.tenant_id = c.tenant_id and o.id = coalesce(c.merged_into, c.id)
      where c.id = any(cast(:ids as uuid[])) and o.erased_at is null order by o.id`,
    { ids }
  )
  if (rows.length === 0 || rows.length < new Set(ids).size) throw new NotFoundError()
  return rows.map(({ id }) => id)
}
