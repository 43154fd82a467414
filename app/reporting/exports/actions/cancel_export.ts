import { DateTime } from 'luxon'
import type { Actor } from '#shared/actor'
import { announceExport } from '#reporting/exports/announce_export'
import { ExportFinishedError } from '#reporting/exports/errors'
import type Export from '#reporting/exports/models/export'
import { exportOf } from '#reporting/exports/queries/exports_query'
import { afterCommit } from '#tenancy/tenant_scope'

/** The worker that writes it sees that nobody waits for it any more. @throws NotFoundError, ExportFinishedError */
export class CancelExport {
  async handle(actor: Actor, id: string): Promise<Export> {
    const one = await exportOf(actor, id)
    if (one.state !== 'queued' && one.state !== 'writing') throw new ExportFinishedError()
    await one.merge({ state: 'cancelled', finishedAt: DateTime.now() }).save()
    await afterCommit(() => announceExport(one, actor.locale))
    return one
  }
}
