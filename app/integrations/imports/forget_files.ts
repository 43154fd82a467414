import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { withTenant } from '#tenancy/tenant_scope'

interface Row {
  id: string
  file_key: string
}

const BATCH = 100

/** Removes uploaded files; that they were imported is still known. Outside of a scope. @returns how many */
export async function forgetFiles(tenantId: string, before: Date, signal: AbortSignal) {
  let removed = 0
  while (!signal.aborted) {
    const { rows } = await withTenant(db, tenantId, () =>
      db.rawQuery<{ rows: Row[] }>(
        `select i.id, i.file_key from imports i join sync_runs r on r.tenant_id = i.tenant_id and r.id = i.run_id
          where i.created_at < :before and i.file_key <> '' and r.status not in ('queued', 'running')
          order by i.id limit ${BATCH}`,
        { before }
      )
    )
    if (rows.length === 0) break
    for (const { file_key: key } of rows) await drive.use().delete(key)
    await withTenant(db, tenantId, () =>
      db
        .from('imports')
        .whereIn(
          'id',
          rows.map(({ id }) => id)
        )
        .update({ file_key: '' })
    )
    removed += rows.length
  }
  return removed
}
