import type { HttpContext } from '@adonisjs/core/http'
import { CloseSupportAccess, OpenSupportAccess } from '#access/support/open_support_access'
import { supportAccesses } from '#access/support/support_access_query'
import { openSupportValidator } from '#access/validators/support_validator'

export default class SupportAccessController {
  async index() {
    return { data: await supportAccesses() }
  }

  async open({ actor, request, response }: HttpContext) {
    const input = await request.validateUsing(openSupportValidator)
    return response.created({ data: await new OpenSupportAccess().handle(actor, input) })
  }

  async close({ actor, response }: HttpContext) {
    await new CloseSupportAccess().handle(actor)
    return response.noContent()
  }
}
