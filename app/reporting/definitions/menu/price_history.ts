import vine from '@vinejs/vine'
import { PRODUCT_DAILY } from '#commerce/rollups/rollups'
import { BUCKETS, bucketColumn, bucketsIn } from '#reporting/buckets'
import type { ReportContext } from '#reporting/context'
import { zero } from '#reporting/measures'
import { productChoice } from '#reporting/product_choice'
import { PRODUCT_SUMS, salesByProduct } from '#reporting/products_query'
import { assertProduct } from '#reporting/known_product'
import { defineReport, dimension, measures } from '#reporting/report'
import { sumUp } from '#reporting/rollup_query'
import { sorted, withTotals } from '#reporting/rows'

/** At which prices one product was really sold, and how much of it: the one that sells most unless another is asked for. */
export const priceHistory = defineReport({
  id: 'price-history',
  group: 'menu',
  permission: 'reports.menu',
  parameters: {
    productId: vine.string().uuid().toLowerCase().optional(),
    bucket: vine.enum(BUCKETS).optional(),
  },
  compare: 'never',
  columns: () => [
    dimension('date', 'date'),
    ...measures('averagePrice', 'items', 'revenue', 'discount', 'discountShare', 'unitCostKnown'),
  ],
  chart: { kind: 'line', x: 'date', y: 'averagePrice' },

  async run(context, { productId, bucket = 'week' }) {
    await assertProduct(context, productId)
    const found = sorted(
      await salesByProduct(context),
      ({ revenue }) => revenue,
      ({ names }) => names.productId
    )
    const chosen = productId ?? found[0]?.names.productId
    const byStart = chosen ? await bucketsOf(context, chosen, bucket) : new Map()
    const starts = bucketsIn(context.current, bucket, context.tenant.weekStartsOn)
    const rows = starts.map((date) => ({
      dimensions: { date },
      sums: byStart.get(date) ?? zero(PRODUCT_SUMS),
      base: null,
    }))
    return {
      ...withTotals(context, rows, PRODUCT_SUMS),
      choices: [
        productChoice(
          context,
          found.map(({ names }) => names),
          chosen
        ),
      ],
    }
  },
})

async function bucketsOf(
  context: ReportContext,
  productId: string,
  bucket: (typeof BUCKETS)[number]
) {
  const groups = await sumUp(context, {
    rollup: PRODUCT_DAILY,
    sums: PRODUCT_SUMS,
    by: { date: bucketColumn(bucket, context.tenant.weekStartsOn) },
    where: { sql: 's.product_id = :product', bindings: { product: productId } },
  })
  return new Map(groups.map(({ key, sums }) => [key.date as string, sums]))
}
