import type { HttpContext } from '@adonisjs/core/http'
import { sendReport } from '#reporting/controllers/api/send_report'
import { ecosystemDashboard } from '#reporting/queries/ecosystem_query'
import { severalReports } from '#reporting/queries/several_reports_query'
import { reportOf } from '#reporting/registry'
import { analyticsValidator } from '#reporting/validators/analytics_validator'
import { questionValidator } from '#reporting/validators/report_validator'

/** Reports on customers under the addresses of a business, or of all of them. */
export default class AnalyticsController {
  async summary({ actor, request }: HttpContext) {
    const input = await request.validateUsing(questionValidator)
    return { data: await ecosystemDashboard(actor, input) }
  }

  /** Several reports in one answer. */
  async detailed({ actor, request }: HttpContext) {
    const { reports, ...input } = await request.validateUsing(analyticsValidator)
    return { data: await severalReports(actor, reports, input) }
  }

  async show(ctx: HttpContext) {
    return sendReport(ctx, reportOf('customers', ctx.params.analysis))
  }

  async ofBusiness(ctx: HttpContext) {
    const { id, analysis } = ctx.params
    return sendReport(ctx, reportOf('customers', analysis), { businessId: [id] })
  }

  /** New and returning customers, day by day, as a file. */
  async exportBusiness(ctx: HttpContext) {
    const report = reportOf('customers', 'new-and-returning')
    return sendReport(ctx, report, { usual: 'xlsx', businessId: [ctx.params.id] })
  }
}
