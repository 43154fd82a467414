import db from '@adonisjs/lucid/services/db'

export interface QueueDepth {
  job: string
  /** Could be taken now. */
  waiting: number
  active: number
  failed: number
  /** For how long the oldest of those waiting could have been taken. */
  oldestSeconds: number
}

/** What stands in the queue, job by job. */
export async function queueDepths(): Promise<QueueDepth[]> {
  const { rows } = await db.rawQuery<{ rows: QueueDepth[] }>(
    `select name as job,
            count(*) filter (where state < 'active' and start_after <= now())::int as waiting,
            count(*) filter (where state = 'active')::int as active,
            count(*) filter (where state = 'failed')::int as failed,
            coalesce(extract(epoch from now() - min(greatest(start_after, created_on))
              filter (where state < 'active' and start_after <= now())), 0)::float as "oldestSeconds"
       from pgboss.job where state < 'active' or state in ('active', 'failed')
      group by name order by name`
  )
  return rows
}
