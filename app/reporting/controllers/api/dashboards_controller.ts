import type { HttpContext } from '@adonisjs/core/http'
import {
  CopyDashboard,
  CreateDashboard,
  DeleteDashboard,
  RestoreDashboard,
  SetStartPage,
  ShareDashboard,
  UpdateDashboard,
} from '#reporting/dashboards/actions/save_dashboard'
import {
  dashboardData,
  dashboardFile,
  previewData,
} from '#reporting/dashboards/queries/dashboard_data_query'
import { rolesToShareWith } from '#reporting/dashboards/queries/roles_query'
import { listDashboards, showDashboard } from '#reporting/dashboards/queries/dashboards_query'
import { widgetReports } from '#reporting/dashboards/queries/widget_reports_query'
import {
  askDashboardValidator,
  copyDashboardValidator,
  createDashboardValidator,
  listDashboardsValidator,
  previewDashboardValidator,
  shareDashboardValidator,
  updateDashboardValidator,
} from '#reporting/dashboards/validators/dashboard_validator'

export default class DashboardsController {
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listDashboardsValidator)
    const { rows, meta } = await listDashboards(actor, input)
    return { data: rows, meta }
  }

  async show({ actor, params }: HttpContext) {
    return { data: await showDashboard(actor, params.id) }
  }

  async store({ actor, request, response }: HttpContext) {
    const input = await request.validateUsing(createDashboardValidator)
    const id = await new CreateDashboard().handle(actor, input)
    return response.created({ data: await showDashboard(actor, id) })
  }

  async copy({ actor, params, request, response }: HttpContext) {
    const input = await request.validateUsing(copyDashboardValidator)
    const id = await new CopyDashboard().handle(actor, params.id, input)
    return response.created({ data: await showDashboard(actor, id) })
  }

  async update({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(updateDashboardValidator)
    await new UpdateDashboard().handle(actor, params.id, input)
    return { data: await showDashboard(actor, params.id) }
  }

  async share({ actor, params, request }: HttpContext) {
    const { roles } = await request.validateUsing(shareDashboardValidator)
    await new ShareDashboard().handle(actor, params.id, roles)
    return { data: await showDashboard(actor, params.id) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new DeleteDashboard().handle(actor, params.id)
    return response.noContent()
  }

  async restore({ actor, params }: HttpContext) {
    await new RestoreDashboard().handle(actor, params.id)
    return { data: await showDashboard(actor, params.id) }
  }

  async begin({ actor, params, response }: HttpContext) {
    await new SetStartPage().handle(actor, params.id)
    return response.noContent()
  }

  async beginElsewhere({ actor, response }: HttpContext) {
    await new SetStartPage().handle(actor, null)
    return response.noContent()
  }

  /** With whom one may be shared. */
  async roles({ actor }: HttpContext) {
    return { data: await rolesToShareWith(actor) }
  }

  /** What a widget may show. */
  async reports({ actor }: HttpContext) {
    return { data: await widgetReports(actor) }
  }

  async data({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(askDashboardValidator)
    return { data: await dashboardData(actor, params.id, input) }
  }

  /** All tabs on paper. */
  async pdf({ actor, params, request, response }: HttpContext) {
    const { tab, ...input } = await request.validateUsing(askDashboardValidator)
    const { name, content } = await dashboardFile(actor, params.id, input)
    response.header('content-disposition', `attachment; filename="${name}"`)
    response.type('application/pdf')
    return response.send(content)
  }

  /** Figures of widgets before they are saved. */
  async preview({ actor, request }: HttpContext) {
    const { widgets, ...input } = await request.validateUsing(previewDashboardValidator)
    return { data: await previewData(actor, widgets, input) }
  }
}
