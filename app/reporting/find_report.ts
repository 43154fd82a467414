import type { Actor } from '#shared/actor'
import { UnknownReportError } from '#reporting/errors'
import { reportOf } from '#reporting/registry'
import type { AnyReport } from '#reporting/report'
import { openSaved } from '#reporting/saved/queries/saved_report_query'

/**
 * A report by its whole name, as what is kept for later names it: in widgets, schedules and exports.
 *
 * @param name the group and id of a ready report, as "sales/daily", or "saved/" and the id of one that is saved and that
 * the actor may open
 * @throws UnknownReportError
 */
export async function findReport(actor: Actor, name: string): Promise<AnyReport> {
  const [group, id, ...rest] = name.split('/')
  if (!id || rest.length > 0) throw new UnknownReportError({ report: name })
  return group === 'saved' ? openSaved(actor, id) : reportOf(group, id)
}
