import vine from '@vinejs/vine'
import { ABC, combined, COMBINED, rankAbc, type Ranked } from '#reporting/classes/abc'
import { RANK, RANK_BY, sold } from '#reporting/definitions/menu/sellers'
import type { ReportContext } from '#reporting/context'
import { MEASURES } from '#reporting/measures'
import { PRODUCT_SUMS, salesByProduct, type SoldProduct } from '#reporting/products_query'
import { classColumn, defineReport, dimension, measures } from '#reporting/report'
import { byClass, totalsOf } from '#reporting/rows'

type By = (typeof RANK_BY)[number]
type Side = 'sums' | 'base'
type Ranks = Map<string, Ranked<string>>

const SUMS = [...PRODUCT_SUMS, 'products']
const FIGURE = { revenue: 'revenue', profit: 'grossProfit', quantity: 'items' } as const
const ONE = classColumn('abc', ABC)
const ALL = classColumn('abcCombined', COMBINED)

export const abc = defineReport({
  id: 'abc',
  group: 'menu',
  permission: 'reports.menu',
  parameters: { by: vine.enum([...RANK_BY, 'combined'] as const).optional() },
  compare: 'none',
  paged: true,
  columns: ({ by }, { compared }) => [
    dimension('product'),
    dimension('category'),
    ...(by === 'combined'
      ? [ALL, ...['abcRevenue', 'abcProfit', 'abcQuantity'].map((key) => classColumn(key, ABC))]
      : [ONE, ...(compared ? [classColumn('abcBefore', ABC)] : [])]),
    ...measures('revenue', 'revenueShare'),
    ...(by === 'combined' ? [] : measures('cumulativeShare')),
    ...measures('items', 'averagePrice', 'grossProfit', 'margin'),
  ],
  chart: ({ by = 'revenue' }) =>
    by === 'combined'
      ? { kind: 'bar', x: 'product', y: 'revenue', by: 'abcCombined' }
      : { kind: 'pareto', x: 'product', y: FIGURE[by], line: 'cumulativeShare', by: 'abc' },

  async run(context, { by = 'revenue' }) {
    const found = await salesByProduct(context)
    const order = by === 'combined' ? 'revenue' : by
    const ranks = { sums: rank(found, order, 'sums'), base: rank(found, order, 'base') }
    const classes = by === 'combined' ? combinedClasses(found) : oneClass(ranks)

    const rows = inOrder(found, ranks.sums).map(({ names, sums, base }) => ({
      dimensions: { ...names, ...classes(names.productId) },
      sums: { ...sums, products: 1, ...placeOf(ranks.sums, names.productId) },
      base: base && { ...base, products: 1, ...placeOf(ranks.base, names.productId) },
    }))
    const figures = measures('products', 'productShare', 'revenue', 'revenueShare', 'grossProfit')
    return {
      rows,
      totals: totals(context, found, ranks),
      byClass: byClass(context, rows, by === 'combined' ? ALL : ONE, figures, SUMS),
    }
  },
})

/** A profit that is not known ranks nowhere, nor what was not sold on that side. */
export function rank(products: SoldProduct[], by: By, side: Side): Ranks {
  const values = products.flatMap(({ names, [side]: sums }) => {
    const known =
      sums && sold(sums) && (by !== 'profit' || MEASURES.grossProfit.of(sums, sums) !== null)
    return known ? [[names.productId, RANK[by](sums)] as const] : []
  })
  return new Map(rankAbc(new Map(values)).map((ranked) => [ranked.key, ranked]))
}

/** What was sold in the period: as ranked, then what has no rank. */
export function inOrder(found: SoldProduct[], ranks: Ranks) {
  const byId = new Map(found.map((product) => [product.names.productId, product]))
  const unranked = found
    .filter(({ names, sums }) => sold(sums) && !ranks.has(names.productId))
    .sort(
      (a, b) => b.sums.revenue - a.sums.revenue || (a.names.productId < b.names.productId ? -1 : 1)
    )
  return [...[...ranks.keys()].map((id) => byId.get(id)!), ...unranked]
}

function oneClass({ sums, base }: Record<Side, Ranks>) {
  return (id: string) => ({
    abc: sums.get(id)?.class ?? null,
    abcBefore: base.get(id)?.class ?? null,
  })
}

function combinedClasses(found: SoldProduct[]) {
  const [revenue, profit, quantity] = (['revenue', 'profit', 'quantity'] as const).map((by) =>
    rank(found, by, 'sums')
  )
  return (id: string) => {
    const letters = [revenue, profit, quantity].map((ranks) => ranks.get(id)?.class ?? null)
    const [abcRevenue, abcProfit, abcQuantity] = letters
    return { abcCombined: combined(letters), abcRevenue, abcProfit, abcQuantity }
  }
}

function placeOf(ranks: Ranks, id: string) {
  const place = ranks.get(id)
  return { ranked: place ? 1 : 0, cumulative: place?.cumulative ?? 0 }
}

function totals(context: ReportContext, found: SoldProduct[], ranks: Record<Side, Ranks>) {
  const { sums, base } = totalsOf(context, found, PRODUCT_SUMS)
  const whole = (side: Side) => ({
    products: found.filter(({ [side]: own }) => own && sold(own)).length,
    ranked: ranks[side].size,
    cumulative: [...ranks[side].values()].reduce((sum, { value }) => sum + value, 0),
  })
  return { sums: { ...sums, ...whole('sums') }, base: base && { ...base, ...whole('base') } }
}
