import db from '@adonisjs/lucid/services/db'
import { CreateBackup } from '#operation/backup/create_backup'
import { backupSettings, backupSource } from '#operation/backup/settings'
import { verifyBackup } from '#operation/backup/verify_backup'

/** Makes a back-up, reads it again, and writes down how that went. @throws Error when there is none now */
export async function runBackup(folder: string) {
  const [{ id }] = await db.table('backup_runs').insert({}).returning('id')
  const { secret } = backupSettings
  try {
    const { path, manifest } = await new CreateBackup().handle(backupSource(), {
      folder,
      secret,
      now: new Date(),
    })
    const { faults } = await verifyBackup(path, secret)
    if (faults.length) throw new Error(faults.join('; '))
    const sum = (of: 'lines' | 'bytes') =>
      manifest.tables.reduce((total, table) => total + table[of], 0)
    const result = { tables: manifest.tables.length, rows: sum('lines'), bytes: sum('bytes') }
    await finish(id, { rows: result.rows, bytes: result.bytes })
    return { path, ...result }
  } catch (error) {
    await finish(id, { error: (error as Error).message })
    throw error
  }
}

const finish = (id: string, result: { rows?: number; bytes?: number; error?: string }) =>
  db
    .from('backup_runs')
    .where({ id })
    .update({ ...result, finished_at: new Date() })
