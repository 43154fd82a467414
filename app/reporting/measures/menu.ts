import { leastShare } from '#reporting/basket/rules'
import { divide, percent, sum, type Measure, type Sums } from '#reporting/measure'

const whereCosted =
  (of: (sums: Sums, total: Sums) => number | null): Measure['of'] =>
  (sums, total) =>
    sums.dishes ? of(sums, total) : null

/** All receipts together are no rule. */
const ofRule =
  (of: (sums: Sums) => number | null): Measure['of'] =>
  (sums) =>
    sums.with_left ? of(sums) : null

/** How many times as often as among all, in millionths. */
const liftOf = ({ with_right: right, baskets }: Sums, share: number) =>
  Math.round(((share * baskets) / right) * 1_000_000)

/** Figures of the menu. `ranked` is 0 for what has no place in an order; `dishes` are products whose cost is known. */
export const MENU_MEASURES = {
  products: sum('integer', 'products'),
  productShare: { unit: 'percent', of: (s, total) => percent(s.products, total.products) },
  cumulativeShare: {
    unit: 'percent',
    of: (s, total) => (s.ranked ? percent(s.cumulative, total.cumulative) : null),
  },
  variation: { unit: 'percent', of: (s) => (s.varies ? s.variation : null) },
  buckets: sum('integer', 'buckets'),
  itemsPerBucket: { unit: 'quantity', of: (s) => divide(s.bucket_sum, s.buckets) },
  revenuePerBucket: { unit: 'money', of: (s) => divide(s.bucket_sum, s.buckets) },

  contribution: { unit: 'money', of: whereCosted((s) => s.contribution) },
  contributionShare: {
    unit: 'percent',
    of: whereCosted((s, total) => percent(s.contribution, total.contribution)),
  },
  unitContribution: {
    unit: 'money',
    of: whereCosted((s) => divide(s.contribution, s.dish_qty_milli, 1000)),
  },
  unitCost: {
    unit: 'money',
    of: whereCosted((s) => divide(s.dish_revenue - s.contribution, s.dish_qty_milli, 1000)),
  },
  foodCost: { unit: 'percent', of: whereCosted((s) => percent(s.cost, s.costed_revenue)) },
  itemsShare: { unit: 'percent', of: (s, total) => percent(s.qty_milli, total.qty_milli) },

  heads: sum('integer', 'heads'),
  itemsPerHead: { unit: 'quantity', of: (s) => divide(s.qty_milli, s.heads) },
  visitMinutes: {
    unit: 'quantity',
    of: (s) => divide(s.visit_seconds, s.timed_visits * 60, 1000),
  },
  headsEffect: sum('money', 'heads_effect'),
  depthEffect: sum('money', 'depth_effect'),
  priceEffect: sum('money', 'price_effect'),
  receiptShare: { unit: 'percent', of: (s, total) => percent(s.receipts, total.receipts) },

  baskets: sum('integer', 'baskets'),
  together: sum('integer', 'together'),
  support: { unit: 'share', of: (s) => divide(s.together, s.baskets, 100_000_000) },
  confidence: { unit: 'share', of: ofRule((s) => divide(s.together, s.with_left, 100_000_000)) },
  lift: { unit: 'ratio', of: ofRule((s) => liftOf(s, s.together / s.with_left)) },
  leastLift: {
    unit: 'ratio',
    of: ofRule((s) => liftOf(s, leastShare(s.together, s.with_left))),
  },

  unitCostKnown: {
    unit: 'money',
    of: (s) => (s.costed_revenue === s.revenue ? divide(s.cost, s.qty_milli, 1000) : null),
  },
  daysOnSale: { unit: 'integer', of: (s) => s.days_on_sale || null },
  revenuePerSaleDay: {
    unit: 'money',
    of: (s) => divide(s.days_on_sale && s.revenue, s.days_on_sale),
  },
  expectedRevenue: { unit: 'money', of: (s) => (s.expects ? s.expected : null) },
  lostRevenue: { unit: 'money', of: (s) => (s.expects ? s.expected - s.revenue : null) },
} as const satisfies Record<string, Measure>
