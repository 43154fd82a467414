import db from '@adonisjs/lucid/services/db'
import queue from '#shared/queue/service'
import { syncJob } from '#integrations/jobs/sync_job'
import { eachTenant } from '#tenancy/each_tenant'

/** Finds runs whose worker fell silent, and those that wait longer than they were told to, and sends them anew. */
export class RecoverRuns {
  async handle() {
    await eachTenant(async (tenantId) => {
      const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
        `select id from sync_runs
          where (status = 'running' and lease_until < now())
             or (status = 'queued' and coalesce(lease_until, created_at) < now() - interval '1 minute')`
      )
      for (const { id } of rows)
        await queue.dispatch(syncJob, { tenantId, runId: id }, { singletonKey: id, singletonSeconds: 30 })
    })
  }
}
