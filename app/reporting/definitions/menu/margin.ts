import { CONTRIBUTION_SUMS, contributionSums, COSTING, costingOf } from '#reporting/classes/costing'
import { sold } from '#reporting/definitions/menu/sellers'
import { percent, type Sums } from '#reporting/measures'
import { PRODUCT_SUMS, salesByProduct } from '#reporting/products_query'
import {
  classColumn,
  defineReport,
  dimension,
  measures,
  type ReportAction,
  type ReportRow,
} from '#reporting/report'
import { byClass, totalsOf } from '#reporting/rows'

const SUMS = [...PRODUCT_SUMS, ...CONTRIBUTION_SUMS, 'products']
const CLASS = classColumn('costing', COSTING)

export const margin = defineReport({
  id: 'margin',
  group: 'menu',
  permission: 'reports.menu',
  parameters: {},
  compare: 'none',
  paged: true,
  columns: () => [
    dimension('product'),
    dimension('category'),
    CLASS,
    ...measures('averagePrice', 'unitCost', 'unitContribution', 'margin', 'foodCost'),
    ...measures('items', 'revenue', 'contribution', 'contributionShare'),
  ],
  chart: { kind: 'bar', x: 'product', y: 'contribution' },

  async run(context) {
    const found = await salesByProduct(context)
    const all = found.map(({ names, sums, base }): ReportRow & { sums: Sums } => ({
      dimensions: { ...names, costing: costingOf(sums) },
      sums: withContribution(sums),
      base: base && withContribution(base),
    }))
    const rows = all.filter(({ sums }) => sold(sums)).sort(costedFirst)
    return {
      rows,
      totals: totalsOf(context, all, SUMS),
      byClass: byClass(context, rows, CLASS, measures('products', 'revenue', 'revenueShare'), SUMS),
      actions: actions(rows),
    }
  },
})

const withContribution = (sums: Sums) => ({ ...sums, products: 1, ...contributionSums(sums) })

type Row = ReportRow & { sums: Sums }

/** What contributes most comes first; products without a cost stand apart, after all others. */
function costedFirst(a: Row, b: Row) {
  const unknown = ({ dimensions }: Row) => (dimensions.costing === 'unknown' ? 1 : 0)
  return (
    unknown(a) - unknown(b) ||
    b.sums.contribution - a.sums.contribution ||
    b.sums.revenue - a.sums.revenue ||
    (a.dimensions.productId! < b.dimensions.productId! ? -1 : 1)
  )
}

/** More at once guests would notice. */
const MOST_RISE = 10

/**
 * Dearer by what brings a product to the food cost of all, at most by a tenth, where that brings most; and the costs that
 * are missing.
 */
function actions(rows: Row[]): ReportAction[] {
  const costed = rows.filter(({ dimensions }) => dimensions.costing !== 'unknown')
  const whole = { cost: 0, revenue: 0 }
  for (const { sums } of costed) {
    whole.cost += sums.cost
    whole.revenue += sums.costed_revenue
  }
  const raises = costed
    .map(({ dimensions, sums }) => {
      const fair = (sums.cost / whole.cost) * whole.revenue
      const rise = Math.min(fair / sums.costed_revenue - 1, MOST_RISE / 100)
      return { product: dimensions.product!, sums, rise, money: Math.round(sums.revenue * rise) }
    })
    .filter(({ money }) => money > 0)
    .sort((a, b) => b.money - a.money)
    .slice(0, 2)
    .map(({ product, sums, rise, money }) => ({
      kind: 'raisePrice',
      values: {
        product,
        rise,
        foodCost: percent(sums.cost, sums.costed_revenue)! / 10_000,
        usual: percent(whole.cost, whole.revenue)! / 10_000,
      },
      money,
    }))
  const unknown = rows.filter(({ dimensions }) => dimensions.costing === 'unknown')
  if (!unknown.length) return raises
  return [...raises, { kind: 'enterCosts', values: { products: unknown.length }, money: null }]
}
