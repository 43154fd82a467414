import { productMeasures } from '#reporting/definitions/menu/sellers'
import { PRODUCT_SUMS, salesByCategory } from '#reporting/products_query'
import { defineReport, dimension } from '#reporting/report'
import { sorted, withTotals } from '#reporting/rows'

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
    const groups = await salesByCategory(context)
    const rows = groups.map(({ key, sums, base }) => ({
      dimensions: { ...key, category: key.category ?? context.t('words.uncategorised') },
      sums,
      base,
    }))
    const ordered = sorted(
      rows,
      ({ revenue }) => revenue,
      ({ dimensions }) => `${dimensions.category} ${dimensions.categoryId}`
    )
    return withTotals(context, ordered, PRODUCT_SUMS)
  },
})
