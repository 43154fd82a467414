import { hostname } from 'node:os'
import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import SyncRun from '#integrations/models/sync_run'
import { withTenant } from '#tenancy/tenant_scope'

/** How long a silent worker keeps its runs. */
export const LEASE_SECONDS = env.get('SYNC_LEASE_SECONDS', 30)

const OWNER = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`

/** The run was cancelled, or another worker holds it: stop, and leave the record alone. */
export class LeaseLostError extends Error {}

/**
 * The right to work on a run. It is kept alive from outside of the pages' transactions, and every page proves it, so
 * that a worker thought dead can do no harm when it wakes up.
 */
export class RunLease {
  #heartbeat?: NodeJS.Timeout

  private constructor(
    readonly tenantId: string,
    readonly runId: string
  ) {}

  /** Takes a run that waits or whose worker went silent. @returns `null` when there is nothing to take. */
  static async take(
    tenantId: string,
    runId: string
  ): Promise<{ lease: RunLease; run: SyncRun } | null> {
    const taken = await withTenant(db, tenantId, async () => {
      const run = await SyncRun.query().where('id', runId).forUpdate().first()
      if (!run || !(run.status === 'queued' || run.status === 'running')) return null
      const held = await db.rawQuery(
        `select 1 from sync_runs
          where connection_id = :connectionId and status = 'running' and lease_until > now()`,
        { connectionId: run.connectionId }
      )
      if (held.rows.length) return null
      await db.rawQuery(
        `update sync_runs set status = 'queued', lease_owner = null
          where connection_id = :connectionId and status = 'running' and id <> :runId`,
        { connectionId: run.connectionId, runId }
      )
      await db.rawQuery(
        `update sync_runs set status = 'running', attempt = attempt + 1, lease_owner = :owner,
                lease_until = now() + make_interval(secs => :seconds),
                started_at = coalesce(started_at, now())
          where id = :runId`,
        { runId, owner: OWNER, seconds: LEASE_SECONDS }
      )
      return SyncRun.findOrFail(runId)
    })
    if (!taken) return null
    const lease = new RunLease(tenantId, runId)
    lease.#heartbeat = setInterval(() => lease.#renew().catch(() => {}), (LEASE_SECONDS * 1000) / 3)
    return { lease, run: taken }
  }

  /** To be called inside the transaction of a page. @throws LeaseLostError */
  async prove() {
    const { rows } = await db.rawQuery(
      `update sync_runs set lease_until = now() + make_interval(secs => :seconds)
        where id = :runId and lease_owner = :owner and status = 'running' returning 1`,
      { runId: this.runId, owner: OWNER, seconds: LEASE_SECONDS }
    )
    if (rows.length === 0) throw new LeaseLostError()
  }

  stop() {
    clearInterval(this.#heartbeat)
  }

  #renew() {
    return withTenant(db, this.tenantId, () => this.prove())
  }
}
