import db from '@adonisjs/lucid/services/db'
import { withoutData } from '#shared/telemetry/without_data'

export interface FailedJob {
  id: string
  job: string
  tenantId: string | null
  failedAt: Date
  /** What went wrong, without what it quotes. */
  error: string
}

const MOST = 100
const MOST_AT_ONCE = 1000

/** The newest failed jobs; their payloads stay where they are. */
export async function failedJobs(): Promise<FailedJob[]> {
  const { rows } = await db.rawQuery<{ rows: FailedJob[] }>(
    `select id, name as job, data ->> 'tenantId' as "tenantId", completed_on as "failedAt",
            coalesce(output ->> 'message', output ->> 'name', '') as error
       from pgboss.job where state = 'failed'
      order by completed_on desc, id limit :most`,
    { most: MOST }
  )
  return rows.map((row) => ({ ...row, error: withoutData(row.error) }))
}

export async function failedIds(job: string): Promise<string[]> {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `select id from pgboss.job where name = :job and state = 'failed' order by completed_on limit :most`,
    { job, most: MOST_AT_ONCE }
  )
  return rows.map(({ id }) => id)
}
