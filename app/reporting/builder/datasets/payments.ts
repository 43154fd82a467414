import { PAYMENT_DAILY } from '#commerce/rollups/rollups'
import type { Dataset } from '#reporting/builder/datasets/dataset'
import {
  countOf,
  receiptRows,
  RECEIPT_DIMENSIONS,
  rollupSource,
  SALE,
  withLines,
} from '#reporting/builder/datasets/sales_sources'

/** How receipts were paid: one may have been paid in several ways. */
export const payments: Dataset = {
  name: 'payments',
  permission: 'reports.sales',
  subject: 'sales',
  dimensions: [
    ...(['date', 'week', 'month', 'quarter', 'year', 'weekday', 'hour'] as const),
    ...(['venue', 'business', 'paymentType', 'paymentName', 'employee', 'orderType'] as const),
  ],
  measures: {
    amount: ['amount'],
    amountShare: ['amount'],
    payments: ['payments'],
    receipts: ['receipts'],
    customers: ['customers'],
  },
  sources: [
    rollupSource(PAYMENT_DAILY, {
      name: 'days',
      dimensions: { paymentType: 's.type', paymentName: `nullif(s.name, '')` },
    }),
    {
      name: 'payments',
      summed: false,
      day: 'r.business_date',
      dimensions: {
        ...RECEIPT_DIMENSIONS,
        paymentType: 'p.type',
        paymentName: `nullif(p.name, '')`,
      },
      sums: {
        ...PAYMENT_DAILY.sums,
        receipts: countOf('distinct r.id', SALE),
        customers: countOf('distinct r.customer_id', SALE),
      },
      rows: (context, window) => withLines(receiptRows(context, window), 'receipt_payments', 'p'),
    },
  ],
}
