import type { Actor } from '#shared/actor'
import { UnknownReportError } from '#reporting/errors'
import SavedReport from '#reporting/saved/models/saved_report'
import { reportIn } from '#reporting/saved/content'
import type { AnyReport } from '#reporting/report'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Those an actor may open: the own ones and those shared with the actor's role; whose owner left, who looks after all. */
export function visibleReports(actor: Actor) {
  return SavedReport.query().where((query) => {
    void query.where('userId', actor.userId!).orWhereRaw('? = any(roles)', [actor.role])
    if (actor.can('dashboards.manage')) void query.orWhereNull('userId')
  })
}

/** @throws UnknownReportError */
export async function savedReport(actor: Actor, id: string): Promise<SavedReport> {
  const saved = UUID.test(id) ? await visibleReports(actor).where('id', id).first() : null
  if (!saved) throw new UnknownReportError({ report: `saved/${id}` })
  return saved
}

/** A saved report as a report like any other. @throws UnknownReportError */
export async function openSaved(actor: Actor, id: string): Promise<AnyReport> {
  const { name, content } = await savedReport(actor, id)
  return { ...reportIn(content), group: 'saved', id, title: name }
}
