import db from '@adonisjs/lucid/services/db'
import logger from '@adonisjs/core/services/logger'
import { withTenant } from '#tenancy/tenant_scope'

/** All tenants, oldest first. */
export async function tenantIds(): Promise<string[]> {
  const rows = await db.from('tenant_directory').select('tenant_id').orderBy('created_at')
  return rows.map((row) => row.tenant_id)
}

/**
 * Runs `work` for one tenant after another, until `signal` says to stop. Where it fails for one, all others have their
 * turn nevertheless. To be called outside of any scope.
 *
 * @throws AggregateError in the end, with what went wrong; the log says with whom
 */
export async function eachTenant(
  work: (tenantId: string) => Promise<unknown>,
  signal?: AbortSignal
) {
  const failures: Error[] = []
  for (const tenantId of await tenantIds()) {
    if (signal?.aborted) break
    await work(tenantId).catch((err: Error) => {
      logger.error({ err, tenantId }, 'a job failed for one tenant')
      failures.push(err)
    })
  }
  if (failures.length)
    throw new AggregateError(failures, `failed for ${failures.length}: ${failures[0].message}`)
}

/** As `eachTenant`, with the work in the scope of each tenant: a transaction for each. */
export function insideEachTenant(
  work: (tenantId: string) => Promise<unknown>,
  signal?: AbortSignal
) {
  return eachTenant((tenantId) => withTenant(db, tenantId, () => work(tenantId)), signal)
}
