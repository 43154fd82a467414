import vine from '@vinejs/vine'
import { compareWith, over, type ReportContext } from '#reporting/context'
import { daysBetween, plus, type IsoDate } from '#reporting/dates'
import { firstSalesIn } from '#reporting/first_sales_query'
import { divide, type Sums } from '#reporting/measures'
import { productChoice } from '#reporting/product_choice'
import { PRODUCT_SUMS, salesByProduct, type SoldProduct } from '#reporting/products_query'
import { alone, defineReport, dimension, measures, type ReportRow } from '#reporting/report'
import { assertProduct } from '#reporting/known_product'
import { sorted, totalsOf, withTotals } from '#reporting/rows'

/** So many days before and after the first sale are looked at, or as many as there are. */
const MOST_DAYS = 28
const SUMS = [...PRODUCT_SUMS, 'expects', 'expected']

/**
 * What a new product took from its category: what the others of it sold since, against what they would have if they had
 * gone the way of the rest of the menu.
 */
export const cannibalization = defineReport({
  id: 'cannibalization',
  group: 'menu',
  permission: 'reports.menu',
  parameters: { productId: vine.string().uuid().toLowerCase().optional() },
  compare: 'never',
  columns: () => [
    dimension('product'),
    dimension('category'),
    ...measures('revenue'),
    ...alone(measures('expectedRevenue', 'lostRevenue')),
    ...measures('items'),
  ],
  chart: { kind: 'bar', x: 'product', y: 'revenue', value: 'lostRevenue' },

  async run(context, { productId }) {
    await assertProduct(context, productId)
    const found = await salesByProduct(context)
    const launches = await launchesIn(context, found)
    const chosen = productId ? launches.find((one) => one.productId === productId) : launches[0]
    const choices = [productChoice(context, launches, chosen?.productId)]
    if (!chosen) return { rows: [], totals: totalsOf(context, found, PRODUCT_SUMS), choices }
    const around = aroundOf(context, chosen.firstSoldOn)
    const soldAround = await salesByProduct(around)
    const others = soldAround.filter(({ names }) => names.categoryId === chosen.categoryId)
    const rest = soldAround.filter(({ names }) => names.categoryId !== chosen.categoryId)
    const siblings = others.filter(({ names }) => names.productId !== chosen.productId)
    const trend = totalsOf(around, rest, PRODUCT_SUMS)

    const rows = siblings.map((product) => expectation(product, trend))
    const body = withTotals(
      around,
      sorted(
        rows,
        ({ expected, revenue }) => expected - revenue,
        ({ dimensions }) => `${dimensions.productId}`
      ),
      SUMS
    )
    const own = soldAround.find(({ names }) => names.productId === chosen.productId)
    return {
      ...body,
      context: around,
      choices,
      actions: own ? [verdict(chosen.product, own.sums, body.totals.sums!)] : [],
    }
  },
})

async function launchesIn(context: ReportContext, found: SoldProduct[]) {
  const firstSales = await firstSalesIn(context, context.current)
  return found
    .filter(({ names }) => firstSales.has(names.productId))
    .sort((a, b) => b.sums.revenue - a.sums.revenue)
    .map(({ names }) => ({ ...names, firstSoldOn: firstSales.get(names.productId)! }))
}

/** The days since the first sale beside as many before it. */
function aroundOf(context: ReportContext, firstSoldOn: IsoDate): ReportContext {
  const days = Math.min(MOST_DAYS, daysBetween(firstSoldOn, context.current.to) + 1)
  const to = plus(firstSoldOn, { days: days - 1 })
  const before = { from: plus(firstSoldOn, { days: -days }), to: plus(firstSoldOn, { days: -1 }) }
  const after = over(context, { from: firstSoldOn, to, through: to, preset: null })
  return compareWith(after, { kind: 'custom', ...before })
}

/** As much more or less than before as the rest of the menu; as much as before where there is no rest. */
function expectation(
  { names, sums, base }: SoldProduct,
  trend: Pick<ReportRow, 'sums' | 'base'>
): ReportRow & { sums: Sums } {
  const before = base!.revenue
  const grown = divide(trend.sums!.revenue, trend.base!.revenue, before)
  return {
    dimensions: { ...names },
    sums: { ...sums, expects: 1, expected: grown ?? before },
    base: { ...base!, expects: 0, expected: 0 },
  }
}

/** What the new product brought beyond what its category lost. */
function verdict(product: string, own: Sums, siblings: Sums) {
  const lost = Math.max(0, siblings.expected - siblings.revenue)
  return {
    kind: 'cannibalized',
    values: { product, share: own.revenue > 0 ? Math.min(1, lost / own.revenue) : 0 },
    money: own.revenue - lost,
  }
}
