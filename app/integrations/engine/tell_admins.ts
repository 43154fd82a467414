import db from '@adonisjs/lucid/services/db'
import queue from '#shared/queue/service'
import { tellAdminsJob } from '#integrations/jobs/tell_admins_job'

/** Has the admins told that a connection stands still; once, until it works again. */
export async function tellAdmins(tenantId: string, connectionId: string) {
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    'update connections set told_at = now() where id = :connectionId and told_at is null returning 1',
    { connectionId }
  )
  if (rows.length > 0) await queue.dispatch(tellAdminsJob, { tenantId, connectionId })
}
