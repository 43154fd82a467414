import pg from 'pg'
import { PgBoss } from 'pg-boss'

/** As if the hearts of all running jobs had been silent for longer than the queue waits. */
export async function findDeadJobs(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`
    update pgboss.job set heartbeat_on = heartbeat_on - interval '1 hour' where state = 'active';
    update pgboss.queue set monitor_on = null`)
  await client.end()
  const boss = new PgBoss({
    connectionString: url,
    schema: 'pgboss',
    migrate: false,
    schedule: false,
    supervise: false,
  })
  await boss.start()
  await boss.supervise()
  await boss.stop({ graceful: false })
}
