import { contributionSums } from '#reporting/classes/costing'
import { daysBetween } from '#reporting/dates'
import { firstSalesIn } from '#reporting/first_sales_query'
import { PRODUCT_SUMS, salesByProduct } from '#reporting/products_query'
import { defineReport, dimension, measures } from '#reporting/report'
import { sorted, totalsOf } from '#reporting/rows'

/** Products first sold in the period, beside the whole menu. */
export const newItems = defineReport({
  id: 'new-items',
  group: 'menu',
  permission: 'reports.menu',
  parameters: {},
  compare: 'never',
  paged: true,
  columns: () => [
    dimension('product'),
    dimension('category'),
    dimension('firstSoldOn', 'date'),
    ...measures('daysOnSale', 'revenue', 'revenueShare', 'revenuePerSaleDay'),
    ...measures('items', 'receipts', 'contribution', 'margin'),
  ],
  chart: { kind: 'bar', x: 'product', y: 'revenue', value: 'revenuePerSaleDay' },

  async run(context) {
    const firstSales = await firstSalesIn(context, context.current)
    const sold = await salesByProduct(context)
    const found = sold.map((product) => ({
      ...product,
      sums: { ...product.sums, ...contributionSums(product.sums), days_on_sale: 0 },
    }))
    const rows = found
      .filter(({ names }) => firstSales.has(names.productId))
      .map(({ names, sums }) => {
        const firstSoldOn = firstSales.get(names.productId)!
        const days = daysBetween(firstSoldOn, context.current.to) + 1
        return {
          dimensions: { ...names, firstSoldOn },
          sums: { ...sums, days_on_sale: days },
          base: null,
        }
      })
    const names = [...PRODUCT_SUMS, 'days_on_sale', 'dishes', 'contribution']
    return {
      rows: sorted(
        rows,
        ({ revenue }) => revenue,
        ({ dimensions }) => dimensions.productId
      ),
      totals: totalsOf(context, found, names),
    }
  },
})
