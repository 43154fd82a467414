import db from '@adonisjs/lucid/services/db'
import { PRODUCT_DAILY } from '#commerce/rollups/rollups'
import type { ReportContext } from '#reporting/context'
import { sumUp } from '#reporting/rollup_query'
import { prepared } from '#shared/database/prepared'

/** The columns of the product rollup. */
export const PRODUCT_SUMS = Object.keys(PRODUCT_DAILY.sums)

export interface ProductNames {
  productId: string
  product: string
  categoryId: string | null
  category: string
}

/** Sales of every product of which something was sold or given back in one of the periods, with its names. */
export async function salesByProduct(context: ReportContext) {
  const groups = await sumUp(context, {
    rollup: PRODUCT_DAILY,
    sums: PRODUCT_SUMS,
    by: { productId: 's.product_id' },
    withoutZeros: true,
  })
  const names = await namesOf(
    context,
    groups.map(({ key }) => key.productId as string)
  )
  return groups.map(({ key, sums, base }) => ({ names: names.get(key.productId)!, sums, base }))
}

/** The names of categories by the ids that products have of them. */
export async function categoryNames({ actor, t }: ReportContext) {
  const { rows } = await db.rawQuery<{ rows: { id: string; name: string }[] }>(
    `select distinct coalesce('shown:' || shown_as, id::text) as id, coalesce(shown_as, name) as name
     from product_categories where tenant_id = :tenant`,
    { tenant: actor.tenantId }
  )
  return new Map([
    ...rows.map(({ id, name }) => [id, name] as const),
    ['', t('words.uncategorised')],
  ])
}

export type SoldProduct = Awaited<ReturnType<typeof salesByProduct>>[number]

/** Looked up after the sums: joined to every day of every product they would cost more than the sums do. */
export async function namesOf({ actor, t }: ReportContext, ids: string[]) {
  const { rows } = await db.rawQuery<{ rows: ProductNames[] }>(
    prepared(`select p.id as "productId", p.name as product,
       coalesce('shown:' || c.shown_as, c.id::text) as "categoryId", coalesce(c.shown_as, c.name, :none) as category
     from products p
     left join product_categories c on c.tenant_id = p.tenant_id and c.id = p.category_id
     where p.tenant_id = :tenant and p.id = any(cast(:ids as uuid[]))`),
    { tenant: actor.tenantId, ids, none: t('words.uncategorised') }
  )
  return new Map(rows.map((row) => [row.productId as unknown, row]))
}
