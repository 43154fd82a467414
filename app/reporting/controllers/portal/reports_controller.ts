import type { HttpContext } from '@adonisjs/core/http'
import { settledPlaces } from '#reporting/controllers/portal/settled_places'
import { asProps } from '#shared/as_props'
import { askedJson, pictureJson, questionJson, toJson } from '#reporting/formatters/json'
import { answerEcosystem, askEcosystem } from '#reporting/queries/ecosystem_query'
import { answerReport, askReport, pageOfReport } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'
import type { AnyReport } from '#reporting/report'
import { questionValidator, reportValidator } from '#reporting/validators/report_validator'
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

  customers(ctx: HttpContext) {
    return show(ctx, 'customers')
  }

  /** The reports on the whole, on one page. */
  async ecosystem({ actor, request, response, inertia }: HttpContext) {
    const input = await request.validateUsing(questionValidator)
    if (settledPlaces(actor, { everywhere: true }, input))
      return response
        .redirect()
        .withQs({ ...request.qs(), venueId: undefined, businessId: undefined })
        .toPath(request.url())
    const asked = await askEcosystem(actor, input)
    const { context, freshness } = asked
    return inertia.render('reports/ecosystem', {
      places: await placesToChoose(actor),
      asked: asProps({ ...questionJson({ context, parameters: {} }), freshness }),
      answer: inertia.defer(async () => asProps(await answerEcosystem(asked))),
    })
  }
}

async function show(ctx: HttpContext, group: AnyReport['group']) {
  const { actor, params, request, response, inertia } = ctx
  const report = reportOf(group, params.report)
  const { format, page, perPage, ...input } = await request.validateUsing(reportValidator(report))
  const settled = group === 'customers' ? settledPlaces(actor, report, input) : null
  if (settled)
    return response
      .redirect()
      .withQs({ ...request.qs(), venueId: undefined, businessId: settled })
      .toPath(request.url())
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
