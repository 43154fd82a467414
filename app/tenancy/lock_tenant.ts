import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'

/** Lets one at a time check that a name is free, and take it. Reading and referring to the tenant go on meanwhile. */
export async function lockTenant({ tenantId }: Actor) {
  await db.rawQuery('select 1 from tenants where id = ? for no key update', [tenantId])
}
