import drive from '@adonisjs/drive/services/main'
import db from '@adonisjs/lucid/services/db'
import { folderOf, folderOfTenant } from '#reporting/exports/exported_file'
import { withTenant } from '#tenancy/tenant_scope'

/** No file takes so long to write: the worker is gone, and the queue has given up. */
const LOST_AFTER = '6 hours'

/**
 * Of one tenant: files whose time is over, those of nobody, exports that nobody writes any more, and what is said of those
 * asked for before a moment. Outside a scope.
 *
 * @returns how many of the latter
 */
export async function forgetExports(tenantId: string, before: Date): Promise<number> {
  const now = new Date()
  const { kept, forgotten } = await withTenant(db, tenantId, async () => {
    await db.rawQuery(
      `update exports set state = 'expired' where state = 'ready' and expires_at < :now`,
      { now }
    )
    await db.rawQuery(
      `update exports set state = 'failed', error = 'E_EXPORT_FAILED', finished_at = now()
        where state in ('queued', 'writing') and touched_at < cast(:now as timestamptz) - cast(:lost as interval)`,
      { now, lost: LOST_AFTER }
    )
    const { rowCount } = await db.rawQuery<{ rowCount: number }>(
      'delete from exports where created_at < :before',
      { before }
    )
    const rows = await db.from('exports').whereIn('state', ['writing', 'ready']).select('id')
    return { kept: new Set(rows.map(({ id }) => id as string)), forgotten: rowCount }
  })
  for (const id of await idsOnDisk(tenantId))
    if (!kept.has(id)) await drive.use().deleteAll(folderOf({ tenantId, id }))
  return forgotten
}

async function idsOnDisk(tenantId: string) {
  const folder = folderOfTenant(tenantId)
  const { objects } = await drive.use().listAll(folder, { recursive: true }).catch(nothing)
  return new Set([...objects].flatMap((one) => (one.isFile ? [one.key.split('/').at(-2)!] : [])))
}

const nothing = () => ({ objects: [] as { isFile: boolean; key: string }[] })
