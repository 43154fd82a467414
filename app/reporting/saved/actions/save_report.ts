import type { Actor } from '#shared/actor'
import { ForbiddenError } from '#access/errors/errors'
import { RecordAudit } from '#shared/audit/record_audit'
import { settledContent, type SavedContent } from '#reporting/saved/content'
import SavedReport from '#reporting/saved/models/saved_report'
import { savedReport } from '#reporting/saved/queries/saved_report_query'
import { keepVersion, versionOf } from '#reporting/saved/versions'

interface Input {
  name: string
  note?: string
  content: SavedContent
}

/** Keeps a report under a name, for whom saved it. Refuses as `settledContent` does. */
export class SaveReport {
  async handle(actor: Actor, { name, note = '', content }: Input): Promise<string> {
    const settled = await settledContent(actor, content)
    const saved = await SavedReport.create({ userId: actor.userId, name, note, content: settled })
    await saved.refresh()
    await keepVersion(actor, saved)
    await audit(actor, 'saved_reports.created', saved, { name })
    return saved.id
  }
}

/** Saves over a report; what it was stays as a version. @throws UnknownReportError, ForbiddenError */
export class ChangeReport {
  async handle(actor: Actor, id: string, { content, ...input }: Partial<Input>) {
    const saved = await changeable(actor, id)
    const settled = content ? await settledContent(actor, content) : saved.content
    await saved.merge({ ...input, content: settled, version: saved.version + 1 }).save()
    await keepVersion(actor, saved)
    await audit(actor, 'saved_reports.updated', saved, { name: saved.name, version: saved.version })
  }
}

/** A copy for whom makes it, shared with nobody. @throws UnknownReportError, ForbiddenError */
export class DuplicateReport {
  async handle(actor: Actor, id: string, name: string): Promise<string> {
    const { note, content } = await savedReport(actor, id)
    return new SaveReport().handle(actor, { name, note, content })
  }
}

/** Makes a former version the newest one. @throws UnknownReportError, NotFoundError, ForbiddenError */
export class RestoreReport {
  async handle(actor: Actor, id: string, version: number) {
    const { name, note, content } = await versionOf(actor, await changeable(actor, id), version)
    await new ChangeReport().handle(actor, id, { name, note, content })
  }
}

/** @throws UnknownReportError, ForbiddenError */
export class DeleteReport {
  async handle(actor: Actor, id: string) {
    const saved = await changeable(actor, id)
    await saved.delete()
    await audit(actor, 'saved_reports.deleted', saved, { name: saved.name })
  }
}

/** Who it belongs to, and who looks after what is shared. */
export function mayChange(actor: Actor, { userId }: SavedReport) {
  return userId === actor.userId || actor.can('dashboards.manage')
}

/** Held until the end, so that two who save at once make two versions. */
export async function changeable(actor: Actor, id: string): Promise<SavedReport> {
  const visible = await savedReport(actor, id)
  if (!mayChange(actor, visible)) throw new ForbiddenError()
  return SavedReport.query().where('id', visible.id).forUpdate().firstOrFail()
}

function audit(actor: Actor, action: string, { id }: SavedReport, details: object) {
  return new RecordAudit().handle(actor, {
    action,
    subjectType: 'saved_report',
    subjectId: id,
    details: details as Record<string, unknown>,
  })
}
