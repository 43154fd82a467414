import db from '@adonisjs/lucid/services/db'
import queue from '#shared/queue/service'
import { tellAdmins } from '#integrations/engine/tell_admins'
import type { RunLease } from '#integrations/engine/run_lease'
import type { Outcome } from '#integrations/engine/run_outcome'
import { noteStep } from '#integrations/engine/run_timeline'
import { syncJob } from '#integrations/jobs/sync_job'
import type SyncRun from '#integrations/models/sync_run'
import { withTenant } from '#tenancy/tenant_scope'

/** Failures in a row after which nothing is tried until a person looks. */
const FAILURES_TO_PAUSE = 5

export async function finishRun(lease: RunLease, run: SyncRun) {
  await withTenant(db, lease.tenantId, async () => {
    await lease.prove()
    await noteStep(run.id, { what: 'finished' })
    await db.rawQuery(
      `update sync_runs set finished_at = now(), lease_until = null, error_code = null, error_text = null,
              status = case when quarantined_count > 0 then 'partial' else 'succeeded' end
        where id = :runId`,
      { runId: run.id }
    )
    await db.rawQuery(
      'update connections set failures = 0, told_at = null, last_success_at = now() where id = :id',
      { id: run.connectionId }
    )
  })
}

/** Ends a run for good. Where somebody must act, the connection is paused and its admins are told, once. */
export async function failRun(
  lease: RunLease,
  run: SyncRun,
  outcome: Extract<Outcome, { kind: 'fail' }>
) {
  await withTenant(db, lease.tenantId, async () => {
    await lease.prove()
    await noteStep(run.id, { what: 'failed', text: outcome.text })
    const text = JSON.stringify(outcome.text)
    await db.rawQuery(
      `update sync_runs set status = 'failed', finished_at = now(), lease_until = null,
              error_code = :code, error_text = :text::jsonb where id = :runId`,
      { runId: run.id, code: outcome.code, text }
    )
    const { rows } = await db.rawQuery<{ rows: { status: string }[] }>(
      `update connections set failures = failures + 1,
              status = case when status = 'active' and (:pause or failures + 1 >= :most) then 'paused' else status end,
              pause_code = case when :pause or failures + 1 >= :most then :code else pause_code end,
              pause_text = case when :pause or failures + 1 >= :most then :text::jsonb else pause_text end
        where id = :id
       returning status`,
      {
        id: run.connectionId,
        pause: outcome.pause,
        most: FAILURES_TO_PAUSE,
        code: outcome.code,
        text,
      }
    )
    if (rows[0]?.status === 'paused') await tellAdmins(lease.tenantId, run.connectionId)
  })
}

/** Puts the run back in line, to go on from its last page. */
export async function handBack(
  lease: RunLease,
  run: SyncRun,
  afterSeconds: number,
  why?: Extract<Outcome, { kind: 'later' }>
) {
  await withTenant(db, lease.tenantId, async () => {
    await lease.prove()
    if (why) await noteStep(run.id, { what: 'waiting', text: why.text })
    await db.rawQuery(
      `update sync_runs set status = 'queued', lease_owner = null,
              lease_until = now() + make_interval(secs => :afterSeconds),
              attempt = attempt - :refund, error_code = :code, error_text = :text::jsonb
        where id = :runId`,
      {
        runId: run.id,
        afterSeconds,
        refund: why?.counts ? 0 : 1,
        code: why?.code ?? null,
        text: why ? JSON.stringify(why.text) : null,
      }
    )
    await queue.dispatch(
      syncJob,
      { tenantId: lease.tenantId, runId: run.id },
      { startAfter: afterSeconds }
    )
  })
}
