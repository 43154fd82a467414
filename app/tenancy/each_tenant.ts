import db from '@adonisjs/lucid/services/db'
import { withTenant } from '#tenancy/tenant_scope'

/** All tenants, oldest first. */
export async function tenantIds(): Promise<string[]> {
  const rows = await db.from('tenant_directory').select('tenant_id').orderBy('created_at')
  return rows.map((row) => row.tenant_id)
}

/** Runs `work` in the scope of every tenant, one after another. To be called outside of any scope. */
export async function eachTenant(work: (tenantId: string) => Promise<unknown>) {
  for (const tenantId of await tenantIds()) await withTenant(db, tenantId, () => work(tenantId))
}
