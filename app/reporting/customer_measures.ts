import { divide, percent, sum, type Measure } from '#reporting/measure'

/** A partner learns of others only what cannot be traced back to somebody. */
const unlessHidden = (measure: Measure): Measure => ({
  ...measure,
  of: (sums, total) => (sums.hidden ? null : measure.of(sums, total)),
})

/** Figures of people, and of what is known to be theirs. */
export const CUSTOMER_MEASURES = {
  customers: sum('integer', 'customers'),
  newCustomers: sum('integer', 'new_customers'),
  returningCustomers: { unit: 'integer', of: (s) => s.customers - s.new_customers },
  newShare: { unit: 'percent', of: (s) => percent(s.new_customers, s.customers) },
  knownShare: { unit: 'percent', of: (s) => percent(s.known_revenue, s.revenue) },
  revenuePerCustomer: { unit: 'money', of: (s) => divide(s.known_revenue, s.customers) },
  purchasesPerCustomer: {
    unit: 'quantity',
    of: (s) => divide(s.known_receipts, s.customers, 1000),
  },
  ecosystemRevenue: unlessHidden(sum('money', 'ecosystem_revenue')),
  ecosystemShare: unlessHidden({
    unit: 'percent',
    of: (s) => percent(s.ecosystem_revenue, s.revenue),
  }),

  arrived: sum('integer', 'arrived'),
  arrivedShare: { unit: 'percent', of: (s, total) => percent(s.arrived, total.arrived) },
  /** Whole percents for a partner: finer ones would tell how many customers the other one has. */
  conversion: {
    unit: 'percent',
    of: (s) => {
      if (!s.source_customers) return null
      return s.rounded
        ? divide(s.arrived, s.source_customers, 100)! * 100
        : percent(s.arrived, s.source_customers)
    },
  },
} as const satisfies Record<string, Measure>
