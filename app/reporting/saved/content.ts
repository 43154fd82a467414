import type { Actor } from '#shared/actor'
import { ForbiddenError } from '#access/errors/errors'
import { builtReport } from '#reporting/builder/built_report'
import { readQuery, type QueryInput } from '#reporting/builder/read_query'
import { SavedNestedError } from '#reporting/errors'
import { reportOf } from '#reporting/registry'
import type { AnyReport } from '#reporting/report'
import { reportValidator } from '#reporting/validators/report_validator'

/** What a saved report says: a ready one by its name, or a query of the builder; and what it is asked. */
export type SavedContent = ({ report: string } | { query: QueryInput }) & {
  parameters: Record<string, unknown>
}

/**
 * The report that a content means.
 *
 * @throws UnknownReportError, SavedNestedError, BuiltQueryError, FormulaError
 */
export function reportIn(content: SavedContent): AnyReport {
  const { parameters } = content
  if ('query' in content) return { ...builtReport(content.query), settled: parameters }
  const [group, id] = content.report.split('/')
  if (group === 'saved') throw new SavedNestedError({}, 'content.report')
  return { ...reportOf(group, id), question: content.report, settled: parameters }
}

/**
 * A content as it is kept: of a report that the actor may open, asked what it can be asked.
 *
 * @throws ForbiddenError, and what `reportIn` does
 */
export async function settledContent(actor: Actor, content: SavedContent): Promise<SavedContent> {
  const report = reportIn(content)
  if (!actor.can(report.permission)) throw new ForbiddenError()
  const { format, page, perPage, ...parameters } = await reportValidator(report).validate(
    content.parameters
  )
  if ('query' in content) return { query: readQuery(content.query).query, parameters }
  return { report: content.report, parameters }
}
