import vine from '@vinejs/vine'
import { BUCKETS } from '#reporting/buckets'
import { variationOf, XYZ, xyzOf, type Spread } from '#reporting/classes/xyz'
import { sold } from '#reporting/definitions/menu/sellers'
import type { Sums } from '#reporting/measures'
import { PRODUCT_SUMS, salesByProduct } from '#reporting/products_query'
import { classColumn, defineReport, dimension, measures } from '#reporting/report'
import { byClass, sorted, totalsOf } from '#reporting/rows'
import { spreads } from '#reporting/spread_query'

const SUMS = [...PRODUCT_SUMS, 'products']
const CLASS = classColumn('xyz', XYZ)

/** What may be steady or not: the first is the usual one. */
export const SPREAD_OF = ['quantity', 'revenue'] as const

export const xyz = defineReport({
  id: 'xyz',
  group: 'menu',
  permission: 'reports.menu',
  parameters: { of: vine.enum(SPREAD_OF).optional(), bucket: vine.enum(BUCKETS).optional() },
  compare: 'none',
  paged: true,
  columns: ({ of = 'quantity' }, { compared }) => [
    dimension('product'),
    dimension('category'),
    CLASS,
    ...(compared ? [classColumn('xyzBefore', XYZ)] : []),
    ...measures('variation', of === 'quantity' ? 'itemsPerBucket' : 'revenuePerBucket', 'buckets'),
    ...measures('items', 'revenue', 'revenueShare', 'grossProfit', 'margin'),
  ],
  chart: { kind: 'matrix', y: 'revenue', by: 'xyz' },

  async run(context, { of = 'quantity', bucket = 'week' }) {
    const found = await salesByProduct(context)
    const spread = await spreads(context, bucket, of)

    const rows = found
      .filter(({ sums }) => sold(sums))
      .map(({ names, sums, base }) => {
        const [own, other] = [spread.sums.of(names.productId), spread.base.of(names.productId)]
        return {
          dimensions: {
            ...names,
            xyz: xyzOf(own),
            xyzBefore: base && sold(base) ? xyzOf(other) : null,
          },
          sums: { ...sums, products: 1, ...spreadSums(own) },
          base: base && { ...base, products: 1, ...spreadSums(other) },
        }
      })
    const ordered = sorted(
      rows,
      (sums) => -(sums.varies ? sums.variation : Infinity),
      ({ dimensions }) => dimensions.productId
    )
    const { sums, base } = totalsOf(context, found, PRODUCT_SUMS)
    const products = { products: rows.length }
    return {
      rows: ordered,
      totals: {
        sums: { ...sums, ...products, ...spreadSums(spread.sums.total) },
        base: base && { ...base, ...products, ...spreadSums(spread.base.total) },
      },
      byClass: byClass(context, ordered, CLASS, CLASS_FIGURES, SUMS),
    }
  },
})

export const CLASS_FIGURES = measures(
  'products',
  'productShare',
  'revenue',
  'revenueShare',
  'grossProfit'
)

/** The figures of a spread, which the report forms anew for all products together. */
export function spreadSums(spread: Spread): Sums {
  const variation = variationOf(spread)
  return {
    varies: variation === null ? 0 : 1,
    variation: variation ?? 0,
    buckets: spread.buckets,
    bucket_sum: spread.sum,
  }
}
