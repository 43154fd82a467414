import { PRODUCT_DAILY } from '#commerce/rollups/rollups'
import type { Dataset } from '#reporting/builder/datasets/dataset'
import {
  countOf,
  receiptRows,
  RECEIPT_DIMENSIONS,
  rollupSource,
  SALE,
  withLines,
} from '#reporting/builder/datasets/sales_sources'

const COSTED = ['costed_revenue', 'cost', 'revenue']

const CATEGORY = `coalesce('shown:' || category.shown_as, category.id::text)`
const categoryOf = (row: string) => ({
  sql: CATEGORY,
  joins: `join products product on product.tenant_id = :tenant and product.id = ${row}.product_id
    left join product_categories category
      on category.tenant_id = product.tenant_id and category.id = product.category_id`,
})

const { receipts, ...ADDITIVE } = PRODUCT_DAILY.sums

/** Lines of receipts that name a product: what the reports on the menu speak of. */
export const items: Dataset = {
  name: 'items',
  permission: 'reports.menu',
  subject: 'sales',
  dimensions: [
    ...(['date', 'week', 'month', 'quarter', 'year', 'weekday', 'hour'] as const),
    ...(['venue', 'business', 'category', 'product', 'employee', 'orderType'] as const),
  ],
  measures: {
    revenue: ['revenue'],
    items: ['qty_milli'],
    averagePrice: ['revenue', 'qty_milli'],
    revenueShare: ['revenue'],
    discount: ['discount'],
    discountShare: ['discount', 'revenue'],
    cost: COSTED,
    grossProfit: COSTED,
    margin: COSTED,
    costCoverage: COSTED,
    receipts: ['receipts'],
    itemsPerReceipt: ['qty_milli', 'receipts'],
    products: ['products'],
    customers: ['customers'],
  },
  sources: [
    {
      ...rollupSource(PRODUCT_DAILY, {
        name: 'productDays',
        dimensions: { product: 's.product_id', category: categoryOf('s') },
      }),
      // A receipt holds several products: receipts of a product are no sum.
      sums: Object.fromEntries(
        Object.keys(ADDITIVE).map((name) => [name, `coalesce(sum(s.${name}), 0)::bigint`])
      ),
    },
    {
      name: 'items',
      summed: false,
      day: 'r.business_date',
      dimensions: { ...RECEIPT_DIMENSIONS, product: 'i.product_id', category: categoryOf('i') },
      sums: {
        ...ADDITIVE,
        receipts,
        products: countOf('distinct i.product_id', `r.status = 'closed'`),
        customers: countOf('distinct r.customer_id', SALE),
      },
      rows: (context, window) =>
        withLines(receiptRows(context, window), 'receipt_items', 'i', 'i.product_id is not null'),
    },
  ],
}
