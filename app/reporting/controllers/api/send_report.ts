import type { HttpContext } from '@adonisjs/core/http'
import { ForbiddenError } from '#access/errors/errors'
import type { Actor } from '#shared/actor'
import { ExportRequiredError } from '#reporting/exports/errors'
import { FILE_TYPES, fileOf, type FileFormat } from '#reporting/formatters/file'
import { toJson } from '#reporting/formatters/json'
import { pageOfReport, runReport, type ReportAnswer } from '#reporting/queries/report_query'
import type { AnyReport } from '#reporting/report'
import { reportValidator, type Format } from '#reporting/validators/report_validator'

/** Answers with a report, as JSON in pages or as a file. `settled` is what the address says already. */
export async function sendReport(
  ctx: HttpContext,
  report: AnyReport,
  { usual = 'json', ...settled }: { usual?: Format; businessId?: string[] } = {}
) {
  const { actor, request, response } = ctx
  allow(actor, report.permission)
  const {
    format = usual,
    page,
    perPage,
    ...input
  } = await request.validateUsing(reportValidator(report))
  if (format !== 'json') allow(actor, 'reports.export')

  const answered = await runReport(actor, report, { ...input, ...settled })
  if (format !== 'json') return sendFile(response, answered, format)
  if (!report.paged) return { data: toJson(answered) }
  const paged = pageOfReport(answered, { page, perPage })
  return { data: toJson(paged.answered), meta: paged.meta }
}

/** @throws ForbiddenError */
function allow(actor: Actor, permission: string) {
  if (!actor.can(permission)) throw new ForbiddenError()
}

/** More rows are written by a worker. */
const MOST_ROWS = 50_000

/** @throws ExportRequiredError */
async function sendFile(
  response: HttpContext['response'],
  answered: ReportAnswer,
  format: FileFormat
) {
  if (answered.table.rows.length > MOST_ROWS) throw new ExportRequiredError({ most: MOST_ROWS })
  const { stream, name } = await fileOf(answered, format)
  response.type(FILE_TYPES[format])
  response.header('content-disposition', `attachment; filename="${name}"`)
  return response.stream(stream)
}
