import type { Signal } from '@krug/connector-sdk'
import queue from '#shared/queue/service'
import { syncJob } from '#integrations/jobs/sync_job'
import SyncRun from '#integrations/models/sync_run'

/** Webhooks that come close together are one run. */
const GATHER_SECONDS = 3
/** More than this is read as "what changed". */
const MOST_NAMED = 1000

/**
 * Puts in line a run that reads what webhooks named. One that waits already takes the new ones along. Inside the
 * tenant's scope.
 */
export async function startHints(
  tenantId: string,
  connectionId: string,
  signals: Signal<string>[]
) {
  if (signals.length === 0) return
  const waiting = await SyncRun.query()
    .where({ connection_id: connectionId, status: 'queued', mode: 'hints' })
    .whereNull('started_at')
    .forUpdate()
    .first()
  if (waiting) {
    await waiting.merge({ hints: merged(waiting.hints!, signals) }).save()
    return
  }
  const run = await SyncRun.create({
    connectionId,
    mode: 'hints',
    trigger: 'webhook',
    hints: merged({}, signals),
  })
  await queue.dispatch(syncJob, { tenantId, runId: run.id }, { startAfter: GATHER_SECONDS })
}

/** A signal without ids, or too many of them, asks for all that changed in its stream. */
function merged(hints: Record<string, string[]>, signals: Signal<string>[]) {
  const all = { ...hints }
  for (const { stream, externalIds } of signals) {
    const before = all[stream]
    const everything = before?.length === 0 || !externalIds?.length
    const ids = everything ? [] : [...new Set([...(before ?? []), ...externalIds])]
    all[stream] = ids.length > MOST_NAMED ? [] : ids
  }
  return all
}
