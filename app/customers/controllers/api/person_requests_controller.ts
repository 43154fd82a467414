import type { HttpContext } from '@adonisjs/core/http'
import { ExtendRequest, FulfilRequest, RefuseRequest } from '#customers/requests/answer_request'
import { readable } from '#customers/requests/file/person_file'
import { TakeFile } from '#customers/requests/file/take_file'
import { listRequests, showRequest } from '#customers/requests/requests_query'
import { TakeRequest } from '#customers/requests/take_request'
import {
  fulfilRequestValidator,
  listRequestsValidator,
  personFileValidator,
  requestReasonValidator,
  takeRequestValidator,
} from '#customers/validators/request_validator'

export default class PersonRequestsController {
  async index({ actor, request }: HttpContext) {
    const { rows, meta } = await listRequests(
      actor,
      await request.validateUsing(listRequestsValidator)
    )
    return { data: rows, meta }
  }

  async show({ actor, params }: HttpContext) {
    return { data: await showRequest(actor, params.id) }
  }

  async store({ actor, request, response }: HttpContext) {
    const input = await request.validateUsing(takeRequestValidator)
    const id = await new TakeRequest().handle(actor, input)
    return response.created({ data: await showRequest(actor, id) })
  }

  async fulfil({ actor, params, request }: HttpContext) {
    const given = await request.validateUsing(fulfilRequestValidator)
    await new FulfilRequest().handle(actor, params.id, given)
    return { data: await showRequest(actor, params.id) }
  }

  async refuse({ actor, params, request }: HttpContext) {
    const { reason } = await request.validateUsing(requestReasonValidator)
    await new RefuseRequest().handle(actor, params.id, reason)
    return { data: await showRequest(actor, params.id) }
  }

  async extend({ actor, params, request }: HttpContext) {
    const { reason } = await request.validateUsing(requestReasonValidator)
    await new ExtendRequest().handle(actor, params.id, reason)
    return { data: await showRequest(actor, params.id) }
  }

  async file({ actor, params, request, response, view }: HttpContext) {
    const { format = 'json' } = await request.validateUsing(personFileValidator)
    const file = await new TakeFile().handle(actor, params.id)
    response.header('content-disposition', `attachment; filename="person.${format}"`)
    if (format === 'html') return view.render('person_file', readable(file, actor))
    return file
  }
}
