import db from '@adonisjs/lucid/services/db'
import { PRODUCT_DAILY } from '#commerce/rollups/rollups'
import { bucketOf, bucketsIn, bucketColumn, bucketsOver, type Bucket } from '#reporting/buckets'
import { addToSpread, NO_SPREAD, type Spread } from '#reporting/classes/xyz'
import type { ReportContext, Window } from '#reporting/context'
import type { IsoDate } from '#reporting/dates'
import { firstSalesIn } from '#reporting/first_sales_query'
import { columnsIn } from '#reporting/rollup_query'
import { singleRowsOf } from '#reporting/rollup_rows'
import { besideKept, foldedOfMonths, keptMonths, type Folded } from '#reporting/spread_of_months'
import { prepared } from '#shared/database/prepared'

export const AMOUNTS = { quantity: 'qty_milli', revenue: 'revenue' } as const
export type Amount = keyof typeof AMOUNTS

export interface Spreads {
  of(productId: string): Spread
  /** Of all products together. */
  total: Spread
}

/**
 * How the sales of each product spread over the buckets of the period and of the other one. A bucket without sales is a
 * zero from the product's first sale on.
 */
export async function spreads(context: ReportContext, bucket: Bucket, of: Amount) {
  const { tenant, current, base } = context
  const question = { bucket, amount: AMOUNTS[of] }
  return {
    sums: await spreadsIn(context, current, bucketsOver(context, bucket), question),
    base: base
      ? await spreadsIn(context, base, bucketsIn(base, bucket, tenant.weekStartsOn), question)
      : { of: () => NO_SPREAD, total: NO_SPREAD },
  }
}

interface Question {
  bucket: Bucket
  amount: (typeof AMOUNTS)[Amount]
}

/** Over the buckets that count, which stand one after another. */
async function spreadsIn(
  context: ReportContext,
  window: Window,
  counted: IsoDate[],
  question: Question
): Promise<Spreads> {
  const starts = new Map<string, IsoDate>()
  for (const [id, day] of await firstSalesIn(context, window))
    starts.set(id, bucketOf(day, question.bucket, context.tenant.weekStartsOn))
  const months = await keptMonths(context, window, counted, question.bucket)
  const rows = months.length ? await foldedOfMonths(context, months, { ...question, starts }) : []
  for (const left of besideKept(window, counted, months, question.bucket))
    rows.push(...(await folded(context, left, { ...question, counted, starts })))

  const products = new Map<string | null, { sum: number; squares: bigint }>()
  for (const { productId, sum, squares } of rows) {
    const known = products.get(productId) ?? NO_SPREAD
    products.set(productId, { sum: known.sum + sum, squares: known.squares + BigInt(squares) })
  }
  const totals = new Map(rows.map(({ bucket, total }) => [bucket, total]))
  return {
    of(id) {
      const start = starts.get(id) ?? counted[0]
      const { sum, squares } = products.get(id) ?? NO_SPREAD
      return { sum, squares, buckets: counted.filter((date) => date >= start).length }
    },
    total: counted.map((date) => totals.get(date) ?? 0).reduce(addToSpread, NO_SPREAD),
  }
}

/** Squares that have room in a bigint are quicker by far. */
const SQUARES = `
  (coalesce(sum(amount * amount) filter (where counts and abs(amount) <= 3000000000), 0)
    + coalesce(sum(cast(amount as numeric) * amount) filter (where counts and abs(amount) > 3000000000), 0))::text`

/** Each product in each bucket that counts; where that is one row already, it is taken as it is. */
function cellsOf(bucket: string, amount: string) {
  const cell = `s.product_id, ${bucket} as bucket`
  const counted = `from s where ${bucket} between cast(:firstbucket as date) and cast(:lastbucket as date)`
  return isColumn(bucket)
    ? `select ${cell}, s.${amount} as amount ${counted}`
    : `select ${cell}, sum(s.${amount})::bigint as amount ${counted} group by 1, 2`
}

const isColumn = (sql: string) => /^s\.\w+$/.test(sql)

/**
 * A row for each product and one for each bucket: hundreds of thousands of cells are added up where they lie. The join is
 * full because that can only be hashed: the planner knows nothing of how many starts it is given, and would go through all of
 * them for every cell. A start without cells adds nothing.
 */
async function folded(
  { actor, venues, venuesOfTenant, tenant }: ReportContext,
  window: Window,
  asked: Question & { counted: IsoDate[]; starts: Map<string, IsoDate> }
): Promise<Folded[]> {
  const { amount, counted, starts } = asked
  const bucket = bucketColumn(asked.bucket, tenant.weekStartsOn)
  const relations = singleRowsOf({
    rollup: PRODUCT_DAILY,
    sums: [amount],
    columns: columnsIn(['s.product_id', bucket]),
    window,
    everywhere: venues.length === venuesOfTenant,
    // A cell of nothing adds nothing.
    signed: true,
  })
  const { rows } = await db.rawQuery<{ rows: Folded[] }>(
    prepared(`with ${relations.sql}, cells as (${cellsOf(bucket, amount)}), starts as (
       select * from unnest(cast(:products as uuid[]), cast(:starts as date[])) as known (product_id, start)
     ), judged as (
       select product_id, bucket, amount, coalesce(bucket >= start, true) as counts
       from cells full join starts using (product_id)
     )
     select product_id as "productId", bucket, sum(amount)::bigint as total,
       coalesce(sum(amount) filter (where counts), 0)::bigint as sum, ${SQUARES} as squares
     from judged group by grouping sets ((product_id), (bucket))`),
    {
      ...{ tenant: actor.tenantId, venues: venues.map(({ id }) => id), ...relations.bindings },
      ...{ products: [...starts.keys()], starts: [...starts.values()] },
      ...{ firstbucket: counted[0] ?? null, lastbucket: counted.at(-1) ?? null },
    } as never
  )
  return rows
}
