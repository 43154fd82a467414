import { divide, percent, sum, type Measure } from '#reporting/measure'

/** Figures of the menu. `ranked` is 0 for what has no place in an order. */
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
} as const satisfies Record<string, Measure>
