import type { HttpContext } from '@adonisjs/core/http'
import { overview } from '#reporting/queries/overview_query'
import { questionValidator } from '#reporting/validators/report_validator'

export default class DashboardController {
  async summary({ actor, request }: HttpContext) {
    const input = await request.validateUsing(questionValidator)
    return { data: await overview(actor, input) }
  }
}
