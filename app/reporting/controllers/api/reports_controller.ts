import { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'
import { ForbiddenError } from '#access/errors/errors'
import type { Actor } from '#shared/actor'
import { toCsv } from '#reporting/formatters/csv'
import { toJson } from '#reporting/formatters/json'
import { fileName } from '#reporting/formatters/sheet'
import { toXlsx } from '#reporting/formatters/xlsx'
import { catalogueFor } from '#reporting/queries/catalogue_query'
import { pageOfReport, runReport, type ReportAnswer } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import type { AnyReport } from '#reporting/report'
import { reportValidator, type Format } from '#reporting/validators/report_validator'

export default class ReportsController {
  index({ actor }: HttpContext) {
    return { data: catalogueFor(actor) }
  }

  async show(ctx: HttpContext) {
    const { group, report } = ctx.params
    return send(ctx, reportOf(group, report), 'json')
  }

  async crm(ctx: HttpContext) {
    return send(ctx, reportOf('crm', ctx.params.report), 'json')
  }

  /** The day-by-day sales as a file. */
  async exportSales(ctx: HttpContext) {
    return send(ctx, reportOf('sales', 'daily'), 'xlsx')
  }
}

async function send(ctx: HttpContext, report: AnyReport, usual: Format) {
  const { actor, request, response } = ctx
  allow(actor, report.permission)
  const {
    format = usual,
    page,
    perPage,
    ...input
  } = await request.validateUsing(reportValidator(report))
  if (format !== 'json') allow(actor, 'reports.export')

  const answered = await runReport(actor, report, input)
  if (format !== 'json') return sendFile(response, answered, format)
  if (!report.paged) return { data: toJson(answered) }
  const paged = pageOfReport(answered, { page, perPage })
  return { data: toJson(paged.answered), meta: paged.meta }
}

/** @throws ForbiddenError */
function allow(actor: Actor, permission: string) {
  if (!actor.can(permission)) throw new ForbiddenError()
}

function sendFile(
  response: HttpContext['response'],
  answered: ReportAnswer,
  format: 'csv' | 'xlsx'
) {
  response.header('content-disposition', `attachment; filename="${fileName(answered, format)}"`)
  if (format === 'csv') {
    response.type('text/csv; charset=utf-8')
    return response.stream(Readable.from(toCsv(answered)))
  }
  response.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  return response.stream(toXlsx(answered))
}
