import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { pageOf, type PageRequest, type Paginated } from '#shared/pagination'
import { describeListed, LISTED, type ListedCustomer, type ListedRow } from '#customers/listed'
import { reachOf } from '#customers/queries/reach_query'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'

export interface Duplicate {
  /** What the two have in common. */
  reason: 'email' | 'name_and_birthday'
  customers: ListedCustomer[]
}

interface Pair {
  one: string
  other: string
  reason: Duplicate['reason']
  total: number
}

const SAME = `
  select one.customer_id as one, other.customer_id as other,
         case when one.email_index = other.email_index then 'email' else 'name_and_birthday' end as reason
    from customer_identities one
    join customer_identities other
      on other.tenant_id = one.tenant_id and other.customer_id > one.customer_id`

/** Pairs who may be one person, found by blind indexes alone; of one customer, or of all. Who was told apart is not among them. */
export async function duplicatesOf(
  actor: Actor,
  { customerId, ...request }: PageRequest & { customerId?: string }
): Promise<Paginated<Duplicate>> {
  const { page, perPage, offset } = pageOf(request)
  const { rows: pairs } = await db.rawQuery<{ rows: Pair[] }>(
    `with pairs as (
       ${SAME} and other.email_index = one.email_index
       union
       ${SAME} and other.name_index = one.name_index and other.birthday_index = one.birthday_index)
     select p.*, count(*) over ()::int as total
       from pairs p
       join customers a on a.id = p.one and a.merged_into is null
       join customers b on b.id = p.other and b.merged_into is null
      where (cast(:customerId as uuid) is null or :customerId in (p.one, p.other))
        and not exists (select 1 from distinct_customers d where d.one_id = p.one and d.other_id = p.other)
      order by p.one, p.other
      limit :perPage offset :offset`,
    { customerId: customerId ?? null, perPage, offset } as never
  )
  const listed = await listedOf(
    actor,
    pairs.flatMap(({ one, other }) => [one, other])
  )
  return {
    rows: pairs.map(({ one, other, reason }) => ({
      reason,
      customers: [listed.get(one)!, listed.get(other)!],
    })),
    meta: { page, perPage, total: pairs[0]?.total ?? 0 },
  }
}

async function listedOf(actor: Actor, ids: string[]) {
  const { from, where, bindings } = await reachOf(actor)
  const { rows } = await db.rawQuery<{ rows: ListedRow[] }>(
    `select ${LISTED} from ${from}
       left join customer_identities i on i.tenant_id = c.tenant_id and i.customer_id = c.id
      where ${where} and c.id = any(:ids)`,
    { ...bindings, ids } as never
  )
  const cipher = await tenantCipher()
  return new Map(rows.map((row) => [row.id, describeListed(cipher, row)]))
}
