import db from '@adonisjs/lucid/services/db'
import { SILENT_SECONDS, type ProcessKind } from '#operation/processes/heartbeat'

export interface LivingProcess {
  id: string
  kind: ProcessKind
  version: string
  started_at: Date
  seen_at: Date
}

export async function livingProcesses(): Promise<LivingProcess[]> {
  const { rows } = await db.rawQuery<{ rows: LivingProcess[] }>(
    `select id, kind, version, started_at, seen_at from processes
      where seen_at > now() - make_interval(secs => :silent) order by kind, started_at, id`,
    { silent: SILENT_SECONDS }
  )
  return rows
}
