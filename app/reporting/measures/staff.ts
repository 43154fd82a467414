import { divide, percent, sum, type Measure } from '#reporting/measure'

/** Figures of who sells. `expected` is what the receipts would have brought at the mean of their venues. */
export const STAFF_MEASURES = {
  upsell: { unit: 'money', of: (s) => s.revenue - s.expected },
  upsellShare: { unit: 'percent', of: (s) => percent(s.revenue - s.expected, s.expected) },
  cancellations: sum('integer', 'cancelled'),
  cancelledShare: { unit: 'percent', of: (s) => percent(s.cancelled, s.receipts + s.cancelled) },
  hoursWorked: {
    unit: 'quantity',
    of: (s) => (s.shift_seconds ? divide(s.shift_seconds, 3600, 1000) : null),
  },
  revenuePerHour: { unit: 'money', of: (s) => divide(s.shift_revenue, s.shift_seconds, 3600) },
} as const satisfies Record<string, Measure>
