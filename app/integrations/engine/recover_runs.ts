import logger from '@adonisjs/core/services/logger'
import db from '@adonisjs/lucid/services/db'
import queue from '#shared/queue/service'
import { LEASE_SECONDS } from '#integrations/engine/run_lease'
import { syncJob } from '#integrations/jobs/sync_job'
import { insideEachTenant } from '#tenancy/each_tenant'

/**
 * Looks, as long as a worker lives, for runs whose worker fell silent and for those that wait longer than they were
 * told to, and sends them anew.
 */
export class RunRecovery {
  #timer?: NodeJS.Timeout

  start() {
    this.#timer = setTimeout(async () => {
      await this.sweep().catch((error) =>
        logger.error({ err: error }, 'runs could not be recovered')
      )
      if (this.#timer) this.start()
    }, LEASE_SECONDS * 500)
  }

  stop() {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  sweep() {
    return insideEachTenant(async (tenantId) => {
      const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
        `select id from sync_runs
          where (status = 'running' and lease_until < now())
             or (status = 'queued' and coalesce(lease_until, created_at) < now() - interval '1 minute')`
      )
      for (const { id } of rows) {
        // The jobs of dead workers still count against the tenant's share until the queue notices.
        const group = { id: `${tenantId}:recovered` }
        await queue.dispatch(
          syncJob,
          { tenantId, runId: id },
          { group, singletonKey: id, singletonSeconds: LEASE_SECONDS }
        )
      }
    })
  }
}
