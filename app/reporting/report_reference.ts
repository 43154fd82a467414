import { ForbiddenError } from '#access/errors/errors'
import type { Actor } from '#shared/actor'
import { findReport } from '#reporting/find_report'
import type { ReportQuestion } from '#reporting/queries/report_query'
import type { AnyReport } from '#reporting/report'
import { reportValidator } from '#reporting/validators/report_validator'

/** What is kept of a report for later: its name, and what it is asked. */
export interface ReportReference {
  report: string
  parameters: Record<string, unknown>
}

/** What a validator of reports lets through. */
export type ParameterValue = string | number | boolean | (string | number)[]

/**
 * The report of a reference with its question, for somebody who may ask it.
 *
 * @throws UnknownReportError, ForbiddenError, and what the report's validator throws
 */
export async function openReference(
  actor: Actor,
  { report: name, parameters }: ReportReference
): Promise<{ report: AnyReport; question: ReportQuestion }> {
  const report = await allowedReport(actor, name)
  const validated = await reportValidator(report).validate(parameters)
  const { format, page, perPage, ...question } = validated as ReportQuestion & PageOfFile
  return { report, question: question as ReportQuestion }
}

interface PageOfFile {
  format?: unknown
  page?: unknown
  perPage?: unknown
}

/** @throws UnknownReportError, ForbiddenError */
export async function allowedReport(actor: Actor, name: string): Promise<AnyReport> {
  const report = await findReport(actor, name)
  if (!actor.can(report.permission)) throw new ForbiddenError()
  return report
}
