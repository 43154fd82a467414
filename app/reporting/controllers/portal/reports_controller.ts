import type { HttpContext } from '@adonisjs/core/http'
import { asProps } from '#shared/as_props'
import { askedJson, pictureJson, toJson } from '#reporting/formatters/json'
import { answerReport, askReport, pageOfReport } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import type { AnyReport } from '#reporting/report'
import { reportValidator } from '#reporting/validators/report_validator'
import { crmToChoose } from '#crm/queries/crm_choice_query'
import { placesToChoose } from '#tenancy/queries/place_choice_query'

/** As many rows as a reader scrolls through; more come in pages. */
const ROWS = 200

export default class ReportsController {
  sales(ctx: HttpContext) {
    return show(ctx, 'sales')
  }

  menu(ctx: HttpContext) {
    return show(ctx, 'menu')
  }

  finance(ctx: HttpContext) {
    return show(ctx, 'finance')
  }

  staff(ctx: HttpContext) {
    return show(ctx, 'staff')
  }

  crm(ctx: HttpContext) {
    return show(ctx, 'crm')
  }
}

async function show({ actor, params, request, inertia }: HttpContext, group: AnyReport['group']) {
  const report = reportOf(group, params.report)
  const { format, page, perPage, ...input } = await request.validateUsing(reportValidator(report))
  // The choice not to compare goes along from page to page, also to one that is nothing without it.
  if (report.needsComparison && input.compare === 'none') input.compare = undefined

  const asked = await askReport(actor, report, input)
  return inertia.render('reports/report', {
    places: report.subject === 'crm' ? null : await placesToChoose(actor),
    crm: report.subject === 'crm' ? await crmToChoose(actor) : null,
    asked: asProps(askedJson(asked)),
    answer: inertia.defer(async () => {
      const whole = await answerReport(asked)
      const { answered, meta } = pageOfReport(whole, { page, perPage: ROWS })
      const picture = report.paged ? pictureJson(whole) : null
      return asProps({ ...toJson(answered), meta: report.paged ? meta : null, picture })
    }),
    compares:
      report.compare === 'never'
        ? []
        : report.needsComparison
          ? ['previous', 'year']
          : ['previous', 'year', 'none'],
  })
}
