import type { Actor } from '#shared/actor'
import { UnknownReportError } from '#reporting/errors'
import { reportOf } from '#reporting/registry'
import type { AnyReport } from '#reporting/report'

/**
 * A report by its whole name, as what is kept for later names it: in widgets, schedules and exports.
 *
 * @param name the group and id of a ready report, as "sales/daily"
 * @throws UnknownReportError
 */
export async function findReport(_actor: Actor, name: string): Promise<AnyReport> {
  const [group, id, ...rest] = name.split('/')
  if (!id || rest.length > 0) throw new UnknownReportError({ report: name })
  return reportOf(group, id)
}
