import { audienceOf } from '#reporting/audience/audience'
import type { Dataset, Source } from '#reporting/builder/datasets/dataset'
import { CALENDAR, local, momentRows } from '#reporting/builder/datasets/people_sources'

const SUMS = {
  customers: 'count(*)',
  cohort_customers: 'count(*)',
  known_receipts: 'coalesce(sum(bought.visits), 0)::bigint',
  known_revenue: 'coalesce(sum(bought.total), 0)::bigint',
  lifetime: 'coalesce(sum(bought.total), 0)::bigint',
  returned: 'count(*) filter (where bought.visits > 1)',
}

const FIRST = local('bought.first_at')
const weekday = `extract(isodow from ${FIRST})::int`

/** Of all businesses together. Who is in which tier, and where, is for who sees them all. */
const everywhere: Source = {
  name: 'customers',
  summed: false,
  day: `${FIRST}::date`,
  dimensions: { weekday, tier: 'tier.tier', city: `nullif(bought.city, '')` },
  sums: SUMS,
  fits: (context) => audienceOf(context).businessId === null,
  rows: (context, window) =>
    momentRows(context, window, {
      moment: 'bought.first_at',
      from: `customers bought
        left join member_tiers tier on tier.tenant_id = bought.tenant_id and tier.customer_id = bought.id`,
      where:
        'bought.tenant_id = :tenant and bought.merged_into is null and bought.erased_at is null',
    }),
}

/** Of one business: what they bought there, and nothing that other businesses know of them. */
const ofBusiness: Source = {
  name: 'customers',
  summed: false,
  day: `${FIRST}::date`,
  dimensions: { weekday },
  sums: SUMS,
  fits: (context) => audienceOf(context).businessId !== null,
  rows(context, window) {
    const rows = momentRows(context, window, {
      moment: 'bought.first_at',
      from: `(
        select b.tenant_id, b.customer_id, b.first_at, sum(d.visits) as visits, sum(d.total) as total
          from customer_businesses b cross join lateral unnest(b.visits, b.totals) as d (visits, total)
         where b.tenant_id = :tenant and b.business_id = :business group by 1, 2, 3) bought`,
      where: 'bought.tenant_id = :tenant',
    })
    const business = audienceOf(context).businessId
    return { ...rows, bindings: { ...rows.bindings, business } }
  },
}

/** Known customers by the day of their first purchase, and what they have bought since. */
export const customers: Dataset = {
  name: 'customers',
  permission: 'reports.customers',
  subject: 'sales',
  dimensions: [...CALENDAR, 'tier', 'city'],
  measures: {
    customers: ['customers'],
    customersShare: ['customers'],
    lifetimeValue: ['lifetime', 'cohort_customers'],
    repeatRate: ['returned', 'cohort_customers'],
    purchasesPerCustomer: ['known_receipts', 'customers'],
    returned: ['returned'],
  },
  sources: [ofBusiness, everywhere],
  settle: audienceOf,
}
