import { percent, type Measure, type Sums } from '#reporting/measure'

/** Something was sold, and of nothing of it the cost is known. */
const costUnknown = (s: Sums) => s.revenue !== 0 && s.costed_revenue === 0 && s.goods === 0

export const grossOf = (s: Sums) => s.revenue - s.goods
export const operatingOf = (s: Sums) => grossOf(s) - s.payroll - s.rent - s.marketing - s.other

const whenKnown = (of: (s: Sums) => number | null) => (s: Sums) => (costUnknown(s) ? null : of(s))
const entered = (line: string): Measure => ({
  unit: 'money',
  of: (s) => (s[`${line}_entered`] ? s[line] : null),
})

/** Figures of the profit and loss statement: one line after the other, or line by line. */
export const FINANCE_MEASURES = {
  goodsCost: { unit: 'money', of: whenKnown((s) => s.goods) },
  profitBeforeCosts: { unit: 'money', of: whenKnown(grossOf) },
  payroll: entered('payroll'),
  rent: entered('rent'),
  marketing: entered('marketing'),
  otherCosts: entered('other'),
  operatingProfit: { unit: 'money', of: whenKnown(operatingOf) },
  operatingMargin: { unit: 'percent', of: whenKnown((s) => percent(operatingOf(s), s.revenue)) },
  operatingPlan: { unit: 'money', of: (s) => (s.plans ? s.plan : null) },
  operatingDifference: {
    unit: 'money',
    of: (s) => (s.plans && !costUnknown(s) ? s.planned_fact - s.plan : null),
  },

  lineFact: { unit: 'money', of: (s) => (s.known ? s.fact : null) },
  lineShare: { unit: 'percent', of: (s) => (s.known ? percent(s.fact, s.revenue) : null) },
  linePlan: { unit: 'money', of: (s) => (s.plans ? s.plan : null) },
  lineDifference: {
    unit: 'money',
    of: (s) => (s.plans && s.known ? s.planned_fact - s.plan : null),
  },
  lineCompletion: {
    unit: 'percent',
    of: (s) => (s.plans && s.known ? percent(s.planned_fact, s.plan) : null),
  },
} as const satisfies Record<string, Measure>
