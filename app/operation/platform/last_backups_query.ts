import db from '@adonisjs/lucid/services/db'
import { withoutData } from '#shared/telemetry/without_data'

export interface BackupRun {
  id: string
  startedAt: Date
  finishedAt: Date | null
  rows: number | null
  bytes: number | null
  error: string | null
}

export async function lastBackups(): Promise<BackupRun[]> {
  const { rows } = await db.rawQuery<{ rows: BackupRun[] }>(
    `select id, started_at as "startedAt", finished_at as "finishedAt", rows, bytes, error
       from backup_runs order by started_at desc, id limit 10`
  )
  return rows.map((run) => ({ ...run, error: run.error && withoutData(run.error) }))
}
