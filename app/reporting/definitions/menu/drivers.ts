import vine from '@vinejs/vine'
import { headsOf, withEffects } from '#reporting/drivers/drivers_query'
import { PRODUCT_SUMS, salesByProduct } from '#reporting/products_query'
import { alone, defineReport, dimension, measures, type ReportRow } from '#reporting/report'
import { sorted, totalsOf } from '#reporting/rows'
import { sales } from '#reporting/sales_query'

/** The factors of each product: those who came to the place at all, how much of it each took, and its price. */
export const menuDrivers = defineReport({
  id: 'drivers',
  group: 'menu',
  permission: 'reports.menu',
  parameters: { rows: vine.enum(['category', 'product'] as const).optional() },
  compare: 'previous',
  needsComparison: true,
  paged: true,
  columns: ({ rows }) => [
    ...(rows === 'product' ? [dimension('product')] : []),
    dimension('category'),
    ...measures('revenue'),
    ...alone(measures('headsEffect', 'depthEffect', 'priceEffect')),
    ...measures('itemsPerHead', 'averagePrice', 'items'),
  ],
  chart: {
    kind: 'effects',
    y: 'revenue',
    parts: ['headsEffect', 'depthEffect', 'priceEffect'],
  },

  async run(context, { rows: by = 'category' }) {
    const found = await salesByProduct(context)
    const whole = await sales(context)
    const came = headsOf({ sums: whole.sums, base: whole.base! })
    const sides = (own: Pick<ReportRow, 'sums' | 'base'>[]) => {
      const { sums, base } = totalsOf(context, own, PRODUCT_SUMS)
      return withEffects(
        {
          sums: { ...sums, [came]: whole.sums[came] },
          base: { ...base, [came]: whole.base![came] },
        },
        came
      )
    }
    const groups = Map.groupBy(found, ({ names }) =>
      by === 'product' ? names.productId : names.categoryId
    )
    const rows = [...groups.values()].map((own) => {
      const { productId, product, categoryId, category } = own[0].names
      return {
        dimensions: {
          ...(by === 'product' && { productId, product }),
          categoryId,
          category,
        },
        ...sides(own),
      }
    })
    return {
      rows: sorted(
        rows,
        (sums) => Math.abs(sums.heads_effect + sums.depth_effect + sums.price_effect),
        ({ dimensions }) => `${dimensions.productId ?? dimensions.categoryId}`
      ),
      totals: sides(found),
    }
  },
})
