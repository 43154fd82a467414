import vine from '@vinejs/vine'
import { MEASURES, type Sums } from '#reporting/measures'
import { PRODUCT_SUMS, salesByProduct } from '#reporting/products_query'
import type { ReportContext } from '#reporting/context'
import { defineReport, dimension, measures, type ReportRow } from '#reporting/report'
import { sorted, totalsOf } from '#reporting/rows'
import { sales } from '#reporting/sales_query'

/** What products can be ordered by. */
export const RANK = {
  revenue: ({ revenue }: Sums) => revenue,
  quantity: (sums: Sums) => sums.qty_milli,
  profit: (sums: Sums) => sums.costed_revenue - sums.cost,
}
export const RANK_BY = ['revenue', 'quantity', 'profit'] as const

export const topSellers = sellers('top-sellers', 'desc')
export const worstSellers = sellers('worst-sellers', 'asc')

function sellers(id: string, direction: 'asc' | 'desc') {
  return defineReport({
    id,
    group: 'menu',
    permission: 'reports.menu',
    parameters: {
      by: vine.enum(RANK_BY).optional(),
      limit: vine.number().withoutDecimals().range([1, 10_000]).optional(),
    },
    compare: 'none',
    paged: true,
    columns: () => [
      dimension('product'),
      dimension('category'),
      ...productMeasures(),
      ...measures('receipts'),
    ],
    chart: { kind: 'bar', x: 'product', y: 'revenue' },

    async run(context, { by = 'revenue', limit }) {
      const found = await salesByProduct(context)
      const products = found.map(({ names, sums, base }) => ({
        dimensions: { ...names },
        sums,
        base,
      }))
      // A profit that is not known ranks nowhere.
      const ranked = products.filter(
        ({ sums }) =>
          sold(sums) && (by !== 'profit' || MEASURES.grossProfit.of(sums, sums) !== null)
      )
      const rows = sorted(ranked, RANK[by], ({ dimensions }) => dimensions.productId, direction)
      return { rows: rows.slice(0, limit), totals: await totals(context, products) }
    },
  })
}

/** One receipt holds several products: only the receipts of the period as a whole are their total. */
async function totals(context: ReportContext, products: ReportRow[]) {
  const added = totalsOf(context, products, PRODUCT_SUMS)
  const all = await sales(context)
  return {
    sums: { ...added.sums, receipts: all.sums.receipts },
    base: added.base && { ...added.base, receipts: all.base!.receipts },
  }
}

/** Sold or given back in the period itself, not in the other one only. */
export const sold = (sums: Sums) => Object.values(sums).some(Boolean)

export const productMeasures = () =>
  measures(
    'revenue',
    'revenueShare',
    'items',
    'averagePrice',
    'discount',
    'discountShare',
    'cost',
    'grossProfit',
    'margin'
  )
