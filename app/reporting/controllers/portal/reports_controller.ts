import type { HttpContext } from '@adonisjs/core/http'
import { toJson } from '#reporting/formatters/json'
import { pageOfReport, runReport } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import { reportValidator } from '#reporting/validators/report_validator'
import { asProps } from './props.js'
import { placesOf } from './places.js'

/** As many rows as a reader scrolls through; more come in pages. */
const ROWS = 200

export default class ReportsController {
  sales(ctx: HttpContext) {
    return show(ctx, 'sales')
  }

  menu(ctx: HttpContext) {
    return show(ctx, 'menu')
  }
}

async function show({ actor, params, request, inertia }: HttpContext, group: 'sales' | 'menu') {
  const report = reportOf(group, params.report)
  const { format, page, perPage, ...input } = await request.validateUsing(reportValidator(report))
  // The choice not to compare goes along from page to page, also to one that is nothing without it.
  if (report.needsComparison && input.compare === 'none') input.compare = undefined

  const answered = await runReport(actor, report, input)
  const paged = pageOfReport(answered, { page, perPage: ROWS })
  return inertia.render('reports/report', {
    answer: asProps(toJson(paged.answered)),
    meta: report.paged ? paged.meta : null,
    places: await placesOf(actor),
    compares:
      report.compare === 'never'
        ? []
        : report.needsComparison
          ? ['previous', 'year']
          : ['previous', 'year', 'none'],
  })
}
