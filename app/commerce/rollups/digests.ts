import {
  CHECK_SIZES,
  DAILY_SALES,
  EMPLOYEE_DAILY,
  HOURLY_SALES,
  ORDER_TYPE_DAILY,
  PAYMENT_DAILY,
  PRODUCT_DAILY,
  type Rollup,
} from '#commerce/rollups/rollups'

/** How many days a row of a digest adds up. A week is one from Monday. */
export const GRAINS = ['day', 'week', 'month'] as const
export type Grain = (typeof GRAINS)[number]

/** The column that says of which day, week or month a row is: its first day. */
export const START = { day: 'business_date', week: 'week', month: 'month' } as const

/** SQL of the first day of the day, week or month that a date is in. */
export const startSql = (grain: Grain, date: string) =>
  grain === 'day' ? date : `date_trunc('${grain}', ${date})::date`

/**
 * A rollup added up further: over all venues, over the days of a week or month, or both. Kept by a worker, not by whoever
 * writes sales; a day, week or month that `stale_digests` names is read from the rollup itself.
 */
export interface Digest {
  table: string
  of: Rollup
  grain: Grain
  /** Whether a row is of one venue or of all. */
  venues: 'each' | 'all'
  /** Rows of a month are told apart by the weekday as well. */
  byWeekday?: true
  /** Which keys of the rollup tell rows apart, and which sums can be added up so; all, when it is not said. */
  keys?: readonly string[]
  sums?: readonly string[]
  /** Sums of which the squares of the single days are added up as well. */
  squares?: readonly string[]
}

/** All products together. A receipt that holds several of them cannot be told from several receipts. */
const MENU = {
  of: PRODUCT_DAILY,
  venues: 'all',
  keys: [],
  sums: Object.keys(PRODUCT_DAILY.sums).filter((sum) => sum !== 'receipts'),
} satisfies Partial<Digest>

/** Of several that can answer, the first is the quickest. */
export const DIGESTS: readonly Digest[] = [
  {
    table: 'product_month_all',
    of: PRODUCT_DAILY,
    grain: 'month',
    venues: 'all',
    squares: ['qty_milli', 'revenue'],
  },
  { table: 'product_month', of: PRODUCT_DAILY, grain: 'month', venues: 'each' },
  { table: 'menu_week_all', grain: 'week', ...MENU },
  { table: 'product_week_all', of: PRODUCT_DAILY, grain: 'week', venues: 'all' },
  { table: 'menu_day_all', grain: 'day', ...MENU },
  { table: 'product_day_all', of: PRODUCT_DAILY, grain: 'day', venues: 'all' },
  { table: 'hour_month_all', of: HOURLY_SALES, grain: 'month', venues: 'all', byWeekday: true },
  { table: 'hour_month', of: HOURLY_SALES, grain: 'month', venues: 'each', byWeekday: true },
  { table: 'hour_day_all', of: HOURLY_SALES, grain: 'day', venues: 'all' },
  {
    table: 'check_size_month_all',
    of: CHECK_SIZES,
    grain: 'month',
    venues: 'all',
    byWeekday: true,
  },
  { table: 'check_size_month', of: CHECK_SIZES, grain: 'month', venues: 'each', byWeekday: true },
  { table: 'check_size_day_all', of: CHECK_SIZES, grain: 'day', venues: 'all' },
  { table: 'sales_day_all', of: DAILY_SALES, grain: 'day', venues: 'all' },
  { table: 'sales_month', of: DAILY_SALES, grain: 'month', venues: 'each' },
  { table: 'payment_month', of: PAYMENT_DAILY, grain: 'month', venues: 'each' },
  { table: 'order_type_month', of: ORDER_TYPE_DAILY, grain: 'month', venues: 'each' },
  { table: 'employee_month', of: EMPLOYEE_DAILY, grain: 'month', venues: 'each' },
  { table: 'employee_week', of: EMPLOYEE_DAILY, grain: 'week', venues: 'each' },
]

export const WEEKDAY = 'extract(isodow from business_date)::smallint'

const ownKeys = ({ of, keys = Object.keys(of.keys) }: Digest) => keys

export const sumsOf = ({ of, sums = Object.keys(of.sums) }: Digest) => sums

/** The column of the squares of a sum's single days. */
export const squaresOf = (sum: string) => `${sum}_squares`

/** What a digest's rows are told apart by, with the SQL that makes it of a row of the rollup. */
export function keysOf(digest: Digest): Record<string, string> {
  const { grain, venues, byWeekday } = digest
  return {
    [START[grain]]: startSql(grain, 'business_date'),
    ...(venues === 'each' && { venue_id: 'venue_id' }),
    ...(byWeekday && { weekday: WEEKDAY }),
    ...Object.fromEntries(ownKeys(digest).map((key) => [key, key])),
  }
}

/**
 * SQL of a digest's rows for the starts of its days, weeks or months in a relation `wanted (starts_on)`, computed from the rollup:
 * venue by venue, as the rollup's key stands.
 */
export function digestOf(digest: Digest): string {
  const { of, grain, squares = [] } = digest
  const keys = Object.entries(keysOf(digest))
  const until = grain === 'day' ? 'starts_on' : `(starts_on + interval '1 ${grain} - 1 day')::date`
  const rows = `
    wanted cross join (select tenant_id, id from venues) v cross join lateral (
      select * from ${of.table} day
      where day.tenant_id = v.tenant_id and day.venue_id = v.id and day.business_date between starts_on and ${until}
      offset 0) day`
  return `
    select ${[
      ...keys.map(([name, sql]) => `${sql} as ${name}`),
      ...added(sumsOf(digest)),
      ...squares.map((sum) => `sum(cast(${sum} as numeric) * ${sum}) as ${squaresOf(sum)}`),
    ].join(', ')}
    from ${squares.length ? wholeDays(digest, rows) : rows}
    group by ${keys.map((_, index) => index + 1).join(', ')}`
}

/** Rows of all venues together, day by day: only then can days be squared. */
function wholeDays(digest: Digest, rows: string) {
  const keys = ['business_date', ...ownKeys(digest)].join(', ')
  return `(select ${keys}, ${added(sumsOf(digest)).join(', ')} from ${rows} group by ${keys}) days`
}

const added = (sums: readonly string[]) => sums.map((name) => `sum(${name})::bigint as ${name}`)

export const digestColumns = (digest: Digest) => [
  ...Object.keys(keysOf(digest)),
  ...sumsOf(digest),
  ...(digest.squares ?? []).map(squaresOf),
]
