import { DateTime } from 'luxon'
import queue from '#shared/queue/service'
import type { Actor } from '#shared/actor'
import {
  ConnectionPausedError,
  FileConnectorError,
  RangeTooLongError,
  RunInProgressError,
} from '#integrations/errors'
import { syncJob } from '#integrations/jobs/sync_job'
import SyncRun, { type RunTrigger } from '#integrations/models/sync_run'
import { connectionFor } from '#integrations/queries/connections_query'
import { connectorSource } from '#integrations/queries/connectors_query'

const LONGEST_RANGE_DAYS = 1100

interface Input {
  mode: 'full' | 'incremental' | 'range'
  /** "yyyy-MM-dd", both included; for mode `range` only. */
  from?: string
  to?: string
}

/**
 * Puts a run in line. One at a time per connection.
 *
 * @throws NotFoundError, ConnectionPausedError, RunInProgressError, FileConnectorError, RangeTooLongError
 */
export class StartSync {
  async handle(actor: Actor, connectionId: string, input: Input, trigger: RunTrigger = 'manual') {
    const connection = await connectionFor(actor, connectionId, { lock: true })
    if (connection.status !== 'active') throw new ConnectionPausedError()
    if ((await connectorSource(connection.connector)) === 'file') throw new FileConnectorError()
    if (input.mode === 'range') assertRange(input.from, input.to)

    const open = await SyncRun.query()
      .where('connection_id', connection.id)
      .whereIn('status', ['queued', 'running'])
      .whereNot('mode', 'hints')
      .first()
    if (open) throw new RunInProgressError({ runId: open.id })

    const run = await SyncRun.create({
      connectionId: connection.id,
      mode: input.mode,
      trigger,
      rangeFrom: input.mode === 'range' ? input.from : null,
      rangeTo: input.mode === 'range' ? input.to : null,
      startedBy: actor.userId,
    })
    await queue.dispatch(syncJob, { tenantId: actor.tenantId, runId: run.id })
    return run.refresh()
  }
}

function assertRange(from?: string, to?: string) {
  const [start, end] = [DateTime.fromISO(from ?? ''), DateTime.fromISO(to ?? '')]
  if (
    !start.isValid ||
    !end.isValid ||
    start > end ||
    end.diff(start, 'days').days > LONGEST_RANGE_DAYS
  )
    throw new RangeTooLongError({ days: LONGEST_RANGE_DAYS }, 'to')
}
