import { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'
import { ForbiddenError } from '#access/errors/errors'
import type { Actor } from '#shared/actor'
import { toCsv } from '#reporting/formatters/csv'
import { toJson } from '#reporting/formatters/json'
import { fileName } from '#reporting/formatters/sheet'
import { toPdf } from '#reporting/formatters/pdf'
import { toXlsx } from '#reporting/formatters/xlsx'
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

async function sendFile(
  response: HttpContext['response'],
  answered: ReportAnswer,
  format: Exclude<Format, 'json'>
) {
  response.header('content-disposition', `attachment; filename="${fileName(answered, format)}"`)
  if (format === 'csv') {
    response.type('text/csv; charset=utf-8')
    return response.stream(Readable.from(toCsv(answered)))
  }
  if (format === 'pdf') {
    response.type('application/pdf')
    return response.send(await toPdf(answered))
  }
  response.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  return response.stream(toXlsx(answered))
}
