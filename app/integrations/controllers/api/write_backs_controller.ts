import type { HttpContext } from '@adonisjs/core/http'
import { RequestWrite } from '#integrations/actions/request_write'
import { writeBackFor } from '#integrations/queries/write_backs_query'
import { requestWriteValidator } from '#integrations/validators/integrations_validator'

export default class WriteBacksController {
  async store({ actor, params, request, response }: HttpContext) {
    const input = await request.validateUsing(requestWriteValidator)
    const id = await new RequestWrite().handle(actor, params.id, input)
    return response.accepted({ data: await writeBackFor(actor, params.id, id) })
  }

  async show({ actor, params }: HttpContext) {
    return { data: await writeBackFor(actor, params.id, params.writeBackId) }
  }
}
