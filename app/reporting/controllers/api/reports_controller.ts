import type { HttpContext } from '@adonisjs/core/http'
import { sendReport } from '#reporting/controllers/api/send_report'
import { findReport } from '#reporting/find_report'
import { catalogueFor } from '#reporting/queries/catalogue_query'
import { reportOf } from '#reporting/registry'

export default class ReportsController {
  index({ actor }: HttpContext) {
    return { data: catalogueFor(actor) }
  }

  async show(ctx: HttpContext) {
    const { group, report } = ctx.params
    return sendReport(ctx, await findReport(ctx.actor, `${group}/${report}`))
  }

  async crm(ctx: HttpContext) {
    return sendReport(ctx, reportOf('crm', ctx.params.report))
  }

  /** The day-by-day sales as a file. */
  async exportSales(ctx: HttpContext) {
    return sendReport(ctx, reportOf('sales', 'daily'), { usual: 'xlsx' })
  }
}
