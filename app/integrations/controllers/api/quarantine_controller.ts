import type { HttpContext } from '@adonisjs/core/http'
import { OpenQuarantined } from '#integrations/actions/open_quarantined'
import {
  DiscardQuarantined,
  RetryAllQuarantined,
  RetryQuarantined,
} from '#integrations/actions/retry_quarantined'
import { listQuarantine, quarantineReasons } from '#integrations/queries/quarantine_query'
import {
  listQuarantineValidator,
  retryQuarantineValidator,
} from '#integrations/validators/integrations_validator'

export default class QuarantineController {
  async index({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(listQuarantineValidator)
    const { rows, meta } = await listQuarantine(actor, params.id, input)
    return { data: rows, meta }
  }

  async show({ actor, params }: HttpContext) {
    const { id: connectionId, recordId } = params
    return { data: await new OpenQuarantined().handle(actor, { connectionId, recordId }) }
  }

  async retry({ actor, params }: HttpContext) {
    return { data: await new RetryQuarantined().handle(actor, params.id, params.recordId) }
  }

  async reasons({ actor, params }: HttpContext) {
    return { data: await quarantineReasons(actor, params.id) }
  }

  async retryAll({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(retryQuarantineValidator)
    return { data: await new RetryAllQuarantined().handle(actor, params.id, input) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new DiscardQuarantined().handle(actor, params.id, params.recordId)
    return response.noContent()
  }
}
