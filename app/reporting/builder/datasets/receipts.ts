import { checkSize } from '#commerce/rollups/check_size'
import {
  DAILY_SALES,
  EMPLOYEE_DAILY,
  HOURLY_SALES,
  ORDER_TYPE_DAILY,
} from '#commerce/rollups/rollups'
import type { Dataset } from '#reporting/builder/datasets/dataset'
import {
  countOf,
  receiptRows,
  RECEIPT_DIMENSIONS,
  rollupSource,
  SALE,
  sumOf,
} from '#reporting/builder/datasets/sales_sources'

const COSTED = ['costed_revenue', 'cost', 'revenue']

/** What each receipt comes to: what it sums is what the rollups sum. */
export const receipts: Dataset = {
  name: 'receipts',
  permission: 'reports.sales',
  subject: 'sales',
  dimensions: [
    ...(['date', 'week', 'month', 'quarter', 'year', 'weekday', 'hour'] as const),
    ...(['venue', 'business', 'employee', 'orderType', 'checkSize'] as const),
  ],
  measures: {
    revenue: ['revenue'],
    receipts: ['receipts'],
    averageCheck: ['revenue', 'receipts'],
    guests: ['guests'],
    revenuePerGuest: ['revenue', 'guests'],
    items: ['qty_milli'],
    itemsPerReceipt: ['qty_milli', 'receipts'],
    averagePrice: ['revenue', 'qty_milli'],
    discount: ['discount'],
    discountShare: ['discount', 'revenue'],
    cost: COSTED,
    grossProfit: COSTED,
    margin: COSTED,
    costCoverage: COSTED,
    revenueShare: ['revenue'],
    customers: ['customers'],
    revenuePerCustomer: ['known_revenue', 'customers'],
    purchasesPerCustomer: ['known_receipts', 'customers'],
    knownShare: ['known_revenue', 'revenue'],
    refunds: ['refunds'],
    refundTotal: ['refund_total'],
    cancellations: ['cancelled'],
    cancelledShare: ['cancelled', 'receipts'],
    visitMinutes: ['visit_seconds', 'timed_visits'],
  },
  sources: [
    rollupSource(DAILY_SALES, { name: 'days', hourly: Object.keys(HOURLY_SALES.sums) }),
    rollupSource(ORDER_TYPE_DAILY, {
      name: 'days',
      dimensions: { orderType: 's.order_type' },
    }),
    rollupSource(EMPLOYEE_DAILY, {
      name: 'days',
      dimensions: { employee: 's.employee_id' },
      known: ['employee'],
    }),
    rollupSource(HOURLY_SALES, { name: 'hours', dimensions: { hour: 's.local_hour' } }),
    {
      name: 'receipts',
      summed: false,
      day: 'r.business_date',
      dimensions: { ...RECEIPT_DIMENSIONS, checkSize: `'size' || ${checkSize('r.total')}` },
      sums: {
        ...DAILY_SALES.sums,
        ...HOURLY_SALES.sums,
        customers: countOf('distinct r.customer_id', SALE),
        known_revenue: sumOf('r.total', `r.status = 'closed' and r.customer_id is not null`),
        known_receipts: countOf('*', `${SALE} and r.customer_id is not null`),
      },
      rows: receiptRows,
    },
  ],
}
