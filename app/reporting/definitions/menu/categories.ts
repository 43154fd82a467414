import { productMeasures } from '#reporting/definitions/menu/sellers'
import { PRODUCT_SUMS, salesByProduct } from '#reporting/products_query'
import { defineReport, dimension } from '#reporting/report'
import { sorted, totalsOf, withTotals } from '#reporting/rows'

/** Without receipts: one receipt holds several products, so theirs do not add up to a category's. */
export const categories = defineReport({
  id: 'categories',
  group: 'menu',
  permission: 'reports.menu',
  parameters: {},
  compare: 'none',
  paged: true,
  columns: () => [dimension('category'), ...productMeasures()],
  chart: { kind: 'bar', x: 'category', y: 'revenue' },

  async run(context) {
    const products = await salesByProduct(context)
    const groups = Map.groupBy(products, ({ names }) => names.categoryId)
    const rows = [...groups].map(([categoryId, own]) => ({
      dimensions: { categoryId, category: own[0].names.category },
      ...totalsOf(context, own, PRODUCT_SUMS),
    }))
    const ordered = sorted(
      rows,
      ({ revenue }) => revenue,
      ({ dimensions }) => `${dimensions.category} ${dimensions.categoryId}`
    )
    return withTotals(context, ordered, PRODUCT_SUMS)
  },
})
