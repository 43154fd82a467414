import { checkSize } from '#commerce/rollups/check_size'

/** A table of sums that can be computed from the facts at any time. */
export interface Rollup {
  table: string
  /** What a row is told apart by, beside the venue and the business date. */
  keys: Record<string, string>
  sums: Record<string, string>
  /** Joined to the receipt `r`, whose alias the expressions use. */
  joins?: string
}

const CLOSED = `r.status = 'closed'`
const CANCELLED = `r.status = 'cancelled'`
const SALE = `${CLOSED} and r.kind = 'sale'`
const REFUND = `${CLOSED} and r.kind = 'refund'`

/** A till that closes orders days later says nothing of how long the guests stayed. */
const TIMED = `${SALE} and r.closed_at > r.opened_at and r.closed_at < r.opened_at + interval '24 hours'`

const sum = (value: string, where = CLOSED) =>
  `coalesce(sum(${value}) filter (where ${where}), 0)::bigint`
const count = (where: string) => `(count(*) filter (where ${where}))::int`

/**
 * The lines of the receipt `r`, found by their key one receipt after another. `offset 0` keeps the planner from
 * reading the whole table instead, as it does while a table grows faster than its statistics.
 */
function linesOf(table: string, alias: string) {
  return `cross join lateral (
        select * from ${table} line where line.tenant_id = r.tenant_id and line.receipt_id = r.id offset 0
      ) ${alias}`
}

/** A refund is a receipt of negative sums, so adding up subtracts it; only sales are counted. */
const SALES = {
  revenue: sum('r.total'),
  discount: sum('r.discount'),
  cost: sum('r.cost'),
  costed_revenue: sum('r.costed_revenue'),
  qty_milli: sum('r.qty_milli'),
  receipts: count(SALE),
  guests: sum('r.guests', SALE),
}

export const DAILY_SALES: Rollup = {
  table: 'daily_sales',
  keys: {},
  sums: {
    ...SALES,
    refunds: count(REFUND),
    refund_total: sum('-r.total', REFUND),
    cancelled: count(CANCELLED),
    cancelled_total: sum('r.total', CANCELLED),
  },
}

export const HOURLY_SALES: Rollup = {
  table: 'hourly_sales',
  keys: { local_hour: 'r.local_hour' },
  sums: {
    ...SALES,
    timed_visits: count(TIMED),
    visit_seconds: sum('extract(epoch from r.closed_at - r.opened_at)::bigint', TIMED),
  },
}

/** Sales, without refunds, by the size of their check. */
export const CHECK_SIZES: Rollup = {
  table: 'check_sizes',
  keys: { local_hour: 'r.local_hour', size: checkSize('r.total') },
  sums: { revenue: sum('r.total', SALE), receipts: count(SALE) },
}

export const PRODUCT_DAILY: Rollup = {
  table: 'product_daily',
  keys: { product_id: 'i.product_id' },
  joins: linesOf('receipt_items', 'i'),
  sums: {
    revenue: sum('i.total'),
    discount: sum('i.discount'),
    cost: sum('i.cost'),
    costed_revenue: sum('i.total', `${CLOSED} and i.cost is not null`),
    qty_milli: sum('i.qty_milli'),
    receipts: `(count(distinct r.id) filter (where ${SALE}))::int`,
  },
}

export const EMPLOYEE_DAILY: Rollup = {
  table: 'employee_daily',
  keys: { employee_id: 'r.employee_id' },
  sums: { ...SALES, cancelled: count(CANCELLED) },
}

export const PAYMENT_DAILY: Rollup = {
  table: 'payment_daily',
  keys: { type: 'p.type', name: `coalesce(p.name, '')` },
  joins: linesOf('receipt_payments', 'p'),
  sums: { amount: sum('p.amount'), payments: count(SALE) },
}

export const ORDER_TYPE_DAILY: Rollup = {
  table: 'order_type_daily',
  keys: { order_type: `coalesce(r.order_type, 'other')` },
  sums: SALES,
}

export const ROLLUPS = [
  DAILY_SALES,
  HOURLY_SALES,
  CHECK_SIZES,
  PRODUCT_DAILY,
  EMPLOYEE_DAILY,
  PAYMENT_DAILY,
  ORDER_TYPE_DAILY,
]

export function columnsOf({ keys, sums }: Rollup) {
  return ['tenant_id', 'venue_id', 'business_date', ...Object.keys(keys), ...Object.keys(sums)]
}

/**
 * SQL that computes a rollup's rows from the facts, for the (tenant_id, venue_id, business_date) of a relation named
 * `touched` that the caller puts in front. `where` narrows the receipts `r` of a touched day `t` further.
 */
export function factsOf({ keys, sums, joins = '' }: Rollup, where = 'true') {
  const dimensions = ['r.tenant_id', 'r.venue_id', 'r.business_date', ...Object.values(keys)]
  const named = (columns: Record<string, string>) =>
    Object.entries(columns).map(([name, expression]) => `${expression} as ${name}`)
  const known = Object.values(keys).map((key) => `and ${key} is not null`)

  return `
    select * from (
      select r.tenant_id, r.venue_id, r.business_date, ${[...named(keys), ...named(sums)].join(', ')}
      from touched t
      cross join lateral (
        select * from receipts day
        where day.tenant_id = t.tenant_id and day.venue_id = t.venue_id and day.business_date = t.business_date
        offset 0
      ) r
      ${joins}
      where r.status in ('closed', 'cancelled') ${known.join(' ')} and ${where}
      group by ${dimensions.join(', ')}
    ) computed
    where ${Object.keys(sums)
      .map((name) => `${name} <> 0`)
      .join(' or ')}`
}
