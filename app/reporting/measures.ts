import { BONUS_MEASURES } from '#reporting/measures/bonuses'
import { CRM_MEASURES } from '#reporting/measures/crm'
import { FINANCE_MEASURES } from '#reporting/measures/finance'
import { STAFF_MEASURES } from '#reporting/measures/staff'
import { MENU_MEASURES } from '#reporting/measures/menu'
import { CUSTOMER_MEASURES } from '#reporting/measures/customers'
import { divide, percent, sum, type Measure, type MeasureUnit, type Sums } from '#reporting/measure'

export * from '#reporting/measure'

/** Nothing sold with a known cost, though something was sold: the cost is unknown, not zero. */
const costUnknown = (sums: Sums) =>
  sums.costed_revenue === 0 && sums.cost === 0 && sums.revenue !== 0

const whenCosted = (unit: MeasureUnit, of: (sums: Sums) => number | null): Measure => ({
  unit,
  of: (sums) => (costUnknown(sums) ? null : of(sums)),
})

/** Every figure of every report: ratios are formed from sums anew at each level, never from other ratios. */
export const MEASURES = {
  revenue: sum('money', 'revenue'),
  receipts: sum('integer', 'receipts'),
  guests: sum('integer', 'guests'),
  items: sum('quantity', 'qty_milli'),
  averageCheck: { unit: 'money', of: (s) => divide(s.revenue, s.receipts) },
  revenuePerGuest: { unit: 'money', of: (s) => divide(s.revenue, s.guests) },
  discount: sum('money', 'discount'),
  discountShare: { unit: 'percent', of: (s) => percent(s.discount, s.revenue + s.discount) },
  cost: whenCosted('money', (s) => s.cost),
  grossProfit: whenCosted('money', (s) => s.costed_revenue - s.cost),
  margin: { unit: 'percent', of: (s) => percent(s.costed_revenue - s.cost, s.costed_revenue) },
  costCoverage: { unit: 'percent', of: (s) => percent(s.costed_revenue, s.revenue) },
  revenueShare: { unit: 'percent', of: (s, total) => percent(s.revenue, total.revenue) },
  itemsPerReceipt: { unit: 'quantity', of: (s) => divide(s.qty_milli, s.receipts) },
  averagePrice: { unit: 'money', of: (s) => divide(s.revenue, s.qty_milli, 1000) },
  cancelled: sum('integer', 'cancelled'),
  refunds: sum('integer', 'refunds'),
  refundTotal: sum('money', 'refund_total'),

  amount: sum('money', 'amount'),
  amountShare: { unit: 'percent', of: (s, total) => percent(s.amount, total.amount) },
  payments: sum('integer', 'payments'),

  daysOpen: sum('integer', 'days_open'),
  revenuePerDay: { unit: 'money', of: (s) => divide(s.open_revenue, s.days_open) },
  receiptsPerDay: { unit: 'quantity', of: (s) => divide(s.open_receipts, s.days_open, 1000) },
  guestsPerDay: { unit: 'quantity', of: (s) => divide(s.open_guests, s.days_open, 1000) },

  plan: { unit: 'money', of: (s) => (s.plans ? s.plan : null) },
  fact: sum('money', 'fact'),
  planDifference: { unit: 'money', of: (s) => (s.plans ? s.planned_fact - s.plan : null) },
  planCompletion: { unit: 'percent', of: (s) => percent(s.planned_fact, s.plan) },
  forecast: { unit: 'money', of: (s) => (s.unforeseen ? null : s.forecast) },
  forecastCompletion: {
    unit: 'percent',
    of: (s) => (s.unforeseen ? null : percent(s.planned_forecast, s.plan)),
  },

  ...MENU_MEASURES,
  ...CRM_MEASURES,
  ...FINANCE_MEASURES,
  ...STAFF_MEASURES,
  ...CUSTOMER_MEASURES,
  ...BONUS_MEASURES,
} as const satisfies Record<string, Measure>

export type MeasureName = keyof typeof MEASURES

/** The columns of the sales rollups. */
export const SALES_SUMS = [
  'revenue',
  'discount',
  'cost',
  'costed_revenue',
  'qty_milli',
  'receipts',
  'guests',
] as const

export function zero(names: readonly string[]): Sums {
  return Object.fromEntries(names.map((name) => [name, 0]))
}

export function addUp(list: Iterable<Sums>, names: readonly string[]): Sums {
  const total = zero(names)
  for (const sums of list) for (const name of names) total[name] += sums[name]
  return total
}

export function subtract(from: Sums, sums: Sums): Sums {
  return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, value - sums[name]]))
}
