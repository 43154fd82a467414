import { PRODUCT_DAILY } from '#commerce/rollups/rollups'
import { bucketOf, bucketsIn, bucketSql, bucketsOver, type Bucket } from '#reporting/buckets'
import { addToSpread, NO_SPREAD, type Spread } from '#reporting/classes/xyz'
import type { ReportContext } from '#reporting/context'
import { firstSalesIn } from '#reporting/first_sales_query'
import { sumUp } from '#reporting/rollup_query'

export const AMOUNTS = { quantity: 'qty_milli', revenue: 'revenue' } as const
export type Amount = keyof typeof AMOUNTS

export interface Spreads {
  of(productId: string): Spread
  /** Of all products together. */
  total: Spread
}

/**
 * How the sales of each product spread over the buckets of the period and of the other one. A bucket without sales is a
 * zero from the product's first sale on.
 */
export async function spreads(context: ReportContext, bucket: Bucket, of: Amount) {
  const { tenant, current, base } = context
  const sum = AMOUNTS[of]
  const groups = await sumUp(context, {
    rollup: PRODUCT_DAILY,
    sums: [sum],
    by: {
      productId: 's.product_id',
      bucket: bucketSql('s.business_date', bucket, tenant.weekStartsOn),
    },
  })
  const sides = {
    sums: bucketsOver(context, bucket),
    base: base ? bucketsIn(base, bucket, tenant.weekStartsOn) : [],
  }
  const firstSales = {
    sums: await firstSalesIn(context, current),
    base: base ? await firstSalesIn(context, base) : new Map<string, string>(),
  }

  const spreadOver = (side: 'sums' | 'base'): Spreads => {
    const counted = sides[side]
    const startOf = (id: string) => {
      const first = firstSales[side].get(id)
      return first ? bucketOf(first, bucket, tenant.weekStartsOn) : counted[0]
    }
    const products = new Map<string, Spread>()
    const together = new Map(counted.map((start) => [start, 0]))
    for (const { key, [side]: sums } of groups) {
      const [id, start] = [key.productId as string, key.bucket as string]
      if (!sums || !together.has(start)) continue
      together.set(start, together.get(start)! + sums[sum])
      if (start >= startOf(id))
        products.set(id, addToSpread(products.get(id) ?? NO_SPREAD, sums[sum]))
    }
    const total = [...together.values()].reduce(addToSpread, NO_SPREAD)
    return {
      of: (id) => ({
        ...(products.get(id) ?? NO_SPREAD),
        buckets: counted.filter((start) => start >= startOf(id)).length,
      }),
      total: { ...total, buckets: counted.length },
    }
  }
  return { sums: spreadOver('sums'), base: spreadOver('base') }
}
