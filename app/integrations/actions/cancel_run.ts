import { DateTime } from 'luxon'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { RunNotOpenError } from '#integrations/errors'
import SyncRun from '#integrations/models/sync_run'
import { connectionFor } from '#integrations/queries/connections_query'

/** Ends a run that waits or goes on; pages already stored stay. @throws NotFoundError, RunNotOpenError */
export class CancelRun {
  async handle(actor: Actor, connectionId: string, runId: string) {
    const connection = await connectionFor(actor, connectionId)
    const run = found(
      await SyncRun.query().where({ id: runId, connection_id: connection.id }).forUpdate().first()
    )
    if (run.status !== 'queued' && run.status !== 'running') throw new RunNotOpenError()
    return run.merge({ status: 'cancelled', finishedAt: DateTime.now(), leaseUntil: null }).save()
  }
}
