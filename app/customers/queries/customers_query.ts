import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { describeListed, LISTED, type ListedCustomer, type ListedRow } from '#customers/listed'
import { reachOf } from '#customers/queries/reach_query'
import { assertSegment } from '#customers/queries/segments_query'
import { meantBy, type Condition } from '#customers/queries/search_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

/** What a list may be sorted by; the id settles what is equal. */
export const SORTS = {
  lastVisit: 'f.last_at',
  firstVisit: 'f.first_at',
  visits: 'f.visits',
  total: 'f.total',
  averageCheck: 'f.total / nullif(f.visits, 0)',
  created: 'c.created_at',
} as const

export type Sort = keyof typeof SORTS

export interface CustomerFilter {
  /** A whole phone or e-mail, or beginnings of a name. */
  search?: string
  tag?: string
  segment?: string
  lastVisitFrom?: string
  lastVisitTo?: string
}

export interface CustomerList extends PageRequest, CustomerFilter {
  sort?: Sort
  order?: 'asc' | 'desc'
}

/** Customers in the actor's sight, contacts masked. It is written down that they were looked at. */
export async function listCustomers(
  actor: Actor,
  { sort = 'lastVisit', order = 'desc', page: wanted, perPage: size, ...filter }: CustomerList
): Promise<Paginated<ListedCustomer>> {
  const { page, perPage, offset } = pageOf({ page: wanted, perPage: size })
  const { from, where, bindings } = await selectionOf(actor, filter)
  const { rows: counted } = await db.rawQuery<{ rows: { total: number }[] }>(
    `select count(*)::int as total from ${from} where ${where}`,
    bindings
  )
  const { rows } = await db.rawQuery<{ rows: ListedRow[] }>(
    `select ${LISTED} from ${from}
       left join customer_identities i on i.tenant_id = c.tenant_id and i.customer_id = c.id
      where ${where}
      order by ${SORTS[sort]} ${order} nulls last, c.id ${order}
      limit :perPage offset :offset`,
    { ...bindings, perPage, offset }
  )
  await new RecordAudit().handle(actor, {
    action: 'customers.listed',
    subjectType: 'customer',
    details: { shown: rows.length, page, filters: Object.keys(filter) },
  })
  const cipher = await tenantCipher()
  return {
    rows: rows.map((row) => describeListed(cipher, row)),
    meta: { page, perPage, total: counted[0].total },
  }
}

/** SQL of the customers that a filter leaves of those in sight. */
export async function selectionOf(actor: Actor, filter: CustomerFilter) {
  const reach = await reachOf(actor)
  const conditions = await conditionsOf(filter)
  return {
    from: reach.from,
    where: [reach.where, ...conditions.map(({ where }) => where)].join(' and '),
    bindings: Object.assign(
      {},
      reach.bindings,
      ...conditions.map(({ bindings }) => bindings)
    ) as Record<string, never>,
  }
}

async function conditionsOf(filter: CustomerFilter): Promise<Condition[]> {
  const { search, tag, segment, lastVisitFrom, lastVisitTo } = filter
  const conditions: Condition[] = []
  if (search) conditions.push(await meantBy(search))
  if (tag) conditions.push({ where: ':tag = any(c.tags)', bindings: { tag } })
  if (segment) {
    await assertSegment(segment)
    conditions.push({ where: MEMBER, bindings: { segment } })
  }
  if (lastVisitFrom)
    conditions.push({
      where: 'f.last_at >= cast(:from as timestamptz)',
      bindings: { from: lastVisitFrom },
    })
  if (lastVisitTo)
    conditions.push({
      where: "f.last_at < cast(:to as timestamptz) + interval '1 day'",
      bindings: { to: lastVisitTo },
    })
  return conditions
}

const MEMBER = `exists (
  select 1 from segment_members m
   where m.tenant_id = c.tenant_id and m.customer_id = c.id and m.segment = :segment)`
