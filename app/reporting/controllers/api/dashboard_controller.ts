import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { endWithProcess } from '#shared/live/lasting_streams'
import { figuresStream } from '#reporting/live/figures_stream'
import { figuresOfNow, overview } from '#reporting/queries/overview_query'
import { questionValidator } from '#reporting/validators/report_validator'
import { withTenant } from '#tenancy/tenant_scope'

export default class DashboardController {
  async summary({ actor, request }: HttpContext) {
    const input = await request.validateUsing(questionValidator)
    return { data: await overview(actor, input) }
  }

  /** Server-sent events: the stream stays open, and opens short scopes itself. */
  async realtime({ actor, request, response }: HttpContext) {
    const input = await request.validateUsing(questionValidator)
    await withTenant(db, actor.tenantId, () => figuresOfNow(actor, input))
    response.type('text/event-stream')
    response.header('cache-control', 'no-store')
    response.header('x-accel-buffering', 'no')
    endWithProcess(response.response)
    return response.stream(figuresStream(actor, input))
  }
}
