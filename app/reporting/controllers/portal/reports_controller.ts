import type { HttpContext } from '@adonisjs/core/http'
import { ForbiddenError } from '#access/errors/errors'
import { listRoles } from '#access/queries/roles_query'
import { datasetsFor } from '#reporting/builder/queries/datasets_query'
import { settledPlaces } from '#reporting/controllers/portal/settled_places'
import type { Actor } from '#shared/actor'
import { MAX_PER_PAGE } from '#shared/pagination'
import { asProps } from '#shared/as_props'
import { askedJson, pictureJson, questionJson, toJson } from '#reporting/formatters/json'
import { answerEcosystem, askEcosystem } from '#reporting/queries/ecosystem_query'
import { answerReport, askReport, pageOfReport } from '#reporting/queries/report_query'
import { findReport } from '#reporting/find_report'
import { listSaved, showSaved } from '#reporting/saved/queries/saved_reports_query'
import { reportOf } from '#reporting/registry'
import type { AnyReport } from '#reporting/report'
import { questionValidator, reportValidator } from '#reporting/validators/report_validator'
import { crmToChoose } from '#crm/queries/crm_choice_query'
import { placesToChoose } from '#tenancy/queries/place_choice_query'

/** As many rows as a reader scrolls through; more come in pages. */
const ROWS = 200
/** As many as a page lists. */
const MOST_SAVED = 200

export default class ReportsController {
  sales(ctx: HttpContext) {
    return ready(ctx, 'sales')
  }

  menu(ctx: HttpContext) {
    return ready(ctx, 'menu')
  }

  finance(ctx: HttpContext) {
    return ready(ctx, 'finance')
  }

  staff(ctx: HttpContext) {
    return ready(ctx, 'staff')
  }

  crm(ctx: HttpContext) {
    return ready(ctx, 'crm')
  }

  customers(ctx: HttpContext) {
    return ready(ctx, 'customers')
  }

  /** Every report there is to open: those that are saved, and the ready ones. */
  async index({ actor, inertia }: HttpContext) {
    const { rows } = await listSaved(actor, { perPage: MOST_SAVED })
    return inertia.render('reports/index', {
      saved: asProps(rows),
      builds: datasetsFor(actor).length > 0,
      roles: await rolesToChoose(actor),
    })
  }

  async saved(ctx: HttpContext) {
    const { actor, params } = ctx
    const report = await findReport(actor, `saved/${params.report}`)
    if (!actor.can(report.permission)) throw new ForbiddenError()
    return show(ctx, report)
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

function ready(ctx: HttpContext, group: AnyReport['group']) {
  return show(ctx, reportOf(group, ctx.params.report))
}

async function show(ctx: HttpContext, report: AnyReport) {
  const { actor, request, response, inertia } = ctx
  const { format, page, perPage, ...input } = await request.validateUsing(reportValidator(report))
  const settled = report.group === 'customers' ? settledPlaces(actor, report, input) : null
  if (settled)
    return response
      .redirect()
      .withQs({ ...request.qs(), venueId: undefined, businessId: settled })
      .toPath(request.url())
  // The choice not to compare goes along from page to page, also to one that is nothing without it.
  if (report.needsComparison && input.compare === 'none') input.compare = undefined

  const asked = await askReport(actor, report, input)
  return inertia.render('reports/report', {
    saved: report.group === 'saved' ? asProps(await showSaved(actor, report.id)) : null,
    roles: report.group === 'saved' ? await rolesToChoose(actor) : [],
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

/** The roles that a report can be shared with. */
async function rolesToChoose(actor: Actor) {
  if (!actor.can('dashboards.manage')) return []
  const { rows } = await listRoles(actor, { perPage: MAX_PER_PAGE })
  return rows.map(({ id, name }) => ({ id, name }))
}
