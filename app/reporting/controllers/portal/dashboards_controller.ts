import type { HttpContext } from '@adonisjs/core/http'
import { asProps } from '#shared/as_props'
import { askedDashboardJson } from '#reporting/dashboards/dashboard_json'
import { askDashboard } from '#reporting/dashboards/queries/dashboard_answers_query'
import { answerDashboard } from '#reporting/dashboards/queries/dashboard_data_query'
import { listDashboards, showDashboard } from '#reporting/dashboards/queries/dashboards_query'
import { askDashboardValidator } from '#reporting/dashboards/validators/dashboard_validator'
import { placesToChoose } from '#tenancy/queries/place_choice_query'

/** A list shows them all; no tenant comes near this many. */
const ALL = 1000

export default class DashboardsController {
  async index({ actor, inertia }: HttpContext) {
    const { rows } = await listDashboards(actor, { perPage: ALL })
    return inertia.render('dashboards/index', { dashboards: rows.map((one) => asProps(one)) })
  }

  async show(ctx: HttpContext) {
    const { actor, inertia } = ctx
    return inertia.render('dashboards/show', {
      places: await placesToChoose(actor),
      ...(await figuresOf(ctx)),
    })
  }

  /** The same without anything around it: for a wall. */
  async screen(ctx: HttpContext) {
    return ctx.inertia.render('dashboards/screen', await figuresOf(ctx))
  }
}

async function figuresOf({ actor, params, request, inertia }: HttpContext) {
  const { tab, ...input } = await request.validateUsing(askDashboardValidator)
  const dashboard = await showDashboard(actor, params.id)
  const asked = await askDashboard(actor, dashboard.question, input)
  return {
    dashboard: asProps(dashboard),
    asked: asProps(askedDashboardJson(asked)),
    data: inertia.defer(async () => asProps(await answerDashboard(asked, dashboard.tabs))),
  }
}
