import { divide, percent, sum, type Measure } from '#reporting/measure'

/** A partner learns of others only what cannot be traced back to somebody. */
const unlessHidden = (measure: Measure): Measure => ({
  ...measure,
  of: (sums, total) => (sums.hidden ? null : measure.of(sums, total)),
})

/** A figure of single rows, which their total has not. */
const present = (name: string): Measure => ({ unit: 'money', of: (sums) => sums[name] ?? null })

/** Figures of people, and of what is known to be theirs. */
export const CUSTOMER_MEASURES = {
  customers: { unit: 'integer', of: (s) => s.customers ?? null },
  newCustomers: sum('integer', 'new_customers'),
  returningCustomers: { unit: 'integer', of: (s) => s.customers - s.new_customers },
  customersShare: { unit: 'percent', of: (s, total) => percent(s.customers, total.customers) },
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

  /** Too few people to tell of are not nobody. */
  arrived: { unit: 'integer', of: (s) => (s.untold ? null : s.arrived) },
  arrivedShare: {
    unit: 'percent',
    of: (s, total) => (s.untold ? null : percent(s.arrived, total.arrived)),
  },
  /** Whole percents for a partner: finer ones would tell how many customers the other one has. */
  conversion: {
    unit: 'percent',
    of: (s) => {
      if (!s.source_customers || s.untold) return null
      return s.rounded
        ? divide(s.arrived, s.source_customers, 100)! * 100
        : percent(s.arrived, s.source_customers)
    },
  },

  cohortCustomers: sum('integer', 'cohort_customers'),
  retention: {
    unit: 'percent',
    of: (s) => (s.ever ? null : percent(s.customers, s.cohort_customers)),
  },
  lifetimeValue: { unit: 'money', of: (s) => divide(s.lifetime, s.cohort_customers) },
  repeatRate: { unit: 'percent', of: (s) => percent(s.returned, s.cohort_customers) },
  daysToSecond: { unit: 'quantity', of: (s) => divide(s.days, s.returned, 1000) },
  purchasesPerNewcomer: {
    unit: 'quantity',
    of: (s) => divide(s.receipts, s.cohort_customers, 1000),
  },

  returned: sum('integer', 'returned'),
  returnedShare: { unit: 'percent', of: (s) => percent(s.returned, s.newcomers) },
  returnedByThen: { unit: 'percent', of: (s) => (s.never ? null : percent(s.by, s.newcomers)) },

  meanLifetime: present('mean_lifetime'),
  packageValue: present('package_value'),
  packagePrice: present('package_price'),

  members: sum('integer', 'members'),
  activeMembers: sum('integer', 'active'),
  crossMembers: sum('integer', 'nsm'),
  nsm: { unit: 'percent', of: (s) => percent(s.nsm, s.members) },
  crossPurchaseRate: { unit: 'percent', of: (s) => percent(s.cross, s.active) },
  categoriesPerMember: { unit: 'quantity', of: (s) => divide(s.categories, s.active, 1000) },
  retained: { unit: 'percent', of: (s) => percent(s.again, s.earlier) },
  dailyActive: { unit: 'quantity', of: (s) => divide(s.daily, s.days, 1000) },
  monthlyActive: sum('integer', 'monthly'),
  stickiness: { unit: 'percent', of: (s) => divide(s.daily, s.days * s.monthly, 10_000) },
  spentInYear: sum('money', 'known_revenue'),
} as const satisfies Record<string, Measure>
