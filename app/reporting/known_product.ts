import db from '@adonisjs/lucid/services/db'
import type { ReportContext } from '#reporting/context'
import { found } from '#shared/errors/not_found'

/** @throws NotFoundError for a product that the tenant does not have; nothing is asked where none is named */
export async function assertProduct({ actor }: ReportContext, productId: string | undefined) {
  if (productId === undefined) return
  const own = db.from('products').where({ tenant_id: actor.tenantId, id: productId })
  found(await own.select('id').first())
}
