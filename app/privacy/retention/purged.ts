import db from '@adonisjs/lucid/services/db'
import { withTenant } from '#tenancy/tenant_scope'

const BATCH = 1000

/**
 * The purge of rows that simply go. `condition` is SQL of what is older than `:before`.
 *
 * @example purgeOf('invitations', 'id', 'expires_at < :before')
 */
export function purgeOf(table: string, key: string, condition: string) {
  return inBatches(
    `delete from ${table} where ${condition} and ${key} in (
       select ${key} from ${table} where ${condition} limit ${BATCH})`
  )
}

/** The same by a statement that takes a batch at a time and is done when it takes none. */
export function inBatches(statement: string) {
  return async (tenantId: string, before: Date, signal: AbortSignal) => {
    let removed = 0
    while (!signal.aborted) {
      const { rowCount } = await withTenant(db, tenantId, () =>
        db.rawQuery<{ rowCount: number }>(statement, { before })
      )
      removed += rowCount
      if (rowCount === 0) break
    }
    return removed
  }
}
