import vine from '@vinejs/vine'
import { BUCKETS } from '#reporting/buckets'
import { ABC } from '#reporting/classes/abc'
import { ABC_XYZ } from '#reporting/classes/abc_xyz'
import { XYZ, xyzOf } from '#reporting/classes/xyz'
import { inOrder, rank } from '#reporting/definitions/menu/abc'
import { RANK_BY } from '#reporting/definitions/menu/sellers'
import { CLASS_FIGURES, SPREAD_OF, spreadSums } from '#reporting/definitions/menu/xyz'
import { PRODUCT_SUMS, salesByProduct } from '#reporting/products_query'
import { classColumn, defineReport, dimension, measures } from '#reporting/report'
import { byClass, totalsOf } from '#reporting/rows'
import { spreads } from '#reporting/spread_query'

const SUMS = [...PRODUCT_SUMS, 'products']
const CLASS = classColumn('abcXyz', ABC_XYZ)

export const abcXyz = defineReport({
  id: 'abc-xyz',
  group: 'menu',
  permission: 'reports.menu',
  parameters: {
    by: vine.enum(RANK_BY).optional(),
    of: vine.enum(SPREAD_OF).optional(),
    bucket: vine.enum(BUCKETS).optional(),
  },
  compare: 'never',
  paged: true,
  columns: () => [
    dimension('product'),
    dimension('category'),
    CLASS,
    classColumn('abc', ABC),
    classColumn('xyz', XYZ),
    dimension('advice'),
    ...measures('revenue', 'revenueShare', 'items', 'variation', 'grossProfit', 'margin'),
  ],
  chart: { kind: 'matrix', y: 'revenue', by: 'abcXyz' },

  async run(context, { by = 'revenue', of = 'quantity', bucket = 'week' }) {
    const found = await salesByProduct(context)
    const ranks = rank(found, by, 'sums')
    const spread = await spreads(context, bucket, of)

    const rows = inOrder(found, ranks).map(({ names, sums }) => {
      const own = spread.sums.of(names.productId)
      const [abc, xyz] = [ranks.get(names.productId)?.class ?? null, xyzOf(own)]
      const both = abc && abc + xyz
      return {
        dimensions: {
          ...names,
          abc,
          xyz,
          abcXyz: both,
          advice: both && context.t(`advice.abcXyz.${both}`),
        },
        sums: { ...sums, products: 1, ...spreadSums(own) },
        base: null,
      }
    })
    const { sums } = totalsOf(context, found, PRODUCT_SUMS)
    return {
      rows,
      totals: {
        sums: { ...sums, products: rows.length, ...spreadSums(spread.sums.total) },
        base: null,
      },
      byClass: byClass(context, rows, CLASS, CLASS_FIGURES, SUMS),
    }
  },
})
