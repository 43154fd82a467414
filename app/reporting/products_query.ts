import { PRODUCT_DAILY } from '#commerce/rollups/rollups'
import type { ReportContext } from '#reporting/context'
import { sumUp } from '#reporting/rollup_query'

/** The columns of the product rollup. */
export const PRODUCT_SUMS = Object.keys(PRODUCT_DAILY.sums)

const OF_PRODUCTS = {
  rollup: PRODUCT_DAILY,
  sums: PRODUCT_SUMS,
  joins: `
    join products p on p.tenant_id = s.tenant_id and p.id = s.product_id
    left join product_categories c on c.tenant_id = p.tenant_id and c.id = p.category_id`,
}

/** Sales of every product that was sold, with its category (`null` for none). */
export function salesByProduct(context: ReportContext) {
  const by = { productId: 'p.id', product: 'p.name', category: 'c.name' }
  return sumUp(context, { ...OF_PRODUCTS, by })
}

/** Sales by category; products without one are a group of their own. */
export function salesByCategory(context: ReportContext) {
  return sumUp(context, { ...OF_PRODUCTS, by: { categoryId: 'c.id', category: 'c.name' } })
}
