import db from '@adonisjs/lucid/services/db'
import { withTenant } from '#tenancy/tenant_scope'

/** Runs `work` in the scope of every tenant, one after another. To be called outside of any scope. */
export async function eachTenant(work: (tenantId: string) => Promise<unknown>) {
  const rows = await db.from('tenant_directory').select('tenant_id').orderBy('created_at')
  for (const row of rows) await withTenant(db, row.tenant_id, () => work(row.tenant_id))
}
