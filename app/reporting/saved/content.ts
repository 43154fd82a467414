import type { Actor } from '#shared/actor'
import { ForbiddenError } from '#access/errors/errors'
import { SavedNestedError } from '#reporting/errors'
import { reportOf } from '#reporting/registry'
import type { AnyReport } from '#reporting/report'
import { reportValidator } from '#reporting/validators/report_validator'

/** What a saved report says: a ready one by its name, and what it is asked. */
export interface SavedContent {
  report: string
  parameters: Record<string, unknown>
}

/**
 * The report that a content means.
 *
 * @throws UnknownReportError, SavedNestedError
 */
export function reportIn({ report: name, parameters }: SavedContent): AnyReport {
  const [group, id] = name.split('/')
  if (group === 'saved') throw new SavedNestedError({}, 'report')
  const report = reportOf(group, id)
  return { ...report, question: name, settled: parameters }
}

/**
 * A content as it is kept: of a report that the actor may open, asked what it can be asked.
 *
 * @throws UnknownReportError, SavedNestedError, ForbiddenError
 */
export async function settledContent(actor: Actor, content: SavedContent): Promise<SavedContent> {
  const report = reportIn({ ...content, parameters: {} })
  if (!actor.can(report.permission)) throw new ForbiddenError()
  const { format, page, perPage, ...parameters } = await reportValidator(report).validate(
    content.parameters
  )
  return { ...content, parameters }
}
