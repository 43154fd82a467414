import db from '@adonisjs/lucid/services/db'
import type { TierState } from '#loyalty/tiers/next_tier'
import type { Standing } from '#loyalty/tiers/place'

interface Bought {
  /** SQL of the customer's id, and of the moment up to which purchases count. */
  customer: string
  at: string
  /** Leaves the moment itself out. */
  before?: boolean
}

/** SQL: what a customer bought by category of business; what was refunded altogether was never bought. */
export function boughtByCategory({ customer, at, before = false }: Bought) {
  return `
    select b.category_code, sum(bought.total) as total,
           coalesce(sum(bought.total) filter (
             where bought.closed_at > cast(${at} as timestamptz) - interval '12 months'), 0) as recent
      from receipts bought
      join venues v on v.tenant_id = bought.tenant_id and v.id = bought.venue_id
      join businesses b on b.tenant_id = v.tenant_id and b.id = v.business_id
     where bought.customer_id = ${customer} and bought.status = 'closed'
       and bought.closed_at ${before ? '<' : '<='} ${at}
     group by b.category_code having sum(bought.total) > 0`
}

interface Row {
  id: string
  tier: string | null
  falls_to: string | null
  falls_at: Date | null
  invited_to: string | null
  spent: number
  categories: string[] | null
}

/** Where a member stands, and what decides whether that is right. */
export interface MemberStanding {
  customerId: string
  state: TierState
  standing: Standing
}

const STANDING = `
  select c.id, m.tier, m.falls_to, m.falls_at, m.invited_to, bought.spent, bought.categories
    from customers c
    left join member_tiers m on m.tenant_id = c.tenant_id and m.customer_id = c.id
    cross join lateral (
      select coalesce(sum(recent), 0)::bigint as spent,
             array_agg(category_code order by category_code) filter (where recent > 0) as categories
        from (${boughtByCategory({ customer: 'c.id', at: ':at' })}) of_category
    ) bought`

export async function readStanding(customerId: string, at: Date): Promise<MemberStanding> {
  const [standing] = await standingsOf([customerId], at)
  return standing
}

export async function standingsOf(customerIds: string[], at: Date): Promise<MemberStanding[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `${STANDING} where c.id = any(cast(:customerIds as uuid[])) order by c.id`,
    { customerIds, at }
  )
  return rows.map(describe)
}

/** The next members in the order of ids, so that all of them can be gone through in batches. */
export async function standingsAfter(
  after: string,
  limit: number,
  at: Date
): Promise<MemberStanding[]> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `${STANDING} where c.id > :after and c.merged_into is null and c.erased_at is null
      order by c.id limit :limit`,
    { after, limit, at }
  )
  return rows.map(describe)
}

function describe(row: Row): MemberStanding {
  return {
    customerId: row.id,
    state: { tier: row.tier, fallsTo: row.falls_to, fallsAt: row.falls_at },
    standing: { spent: row.spent, categories: row.categories ?? [], invitedTo: row.invited_to },
  }
}
