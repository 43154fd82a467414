import type { HttpContext } from '@adonisjs/core/http'
import { CONSENT_KINDS } from '#customers/consent_kinds'
import { nameOf } from '#customers/queries/name_query'
import { listRequests, REQUEST_CHANNELS, urgentRequests } from '#customers/requests/requests_query'
import { REQUEST_KINDS } from '#customers/requests/terms'
import { listRequestsValidator } from '#customers/validators/request_validator'
import { asProps } from '#shared/as_props'

const PER_PAGE = 50

export default class PersonRequestsController {
  async index({ actor, request, inertia }: HttpContext) {
    const asked = await request.validateUsing(listRequestsValidator)
    return inertia.render('requests/index', {
      asked,
      requests: asProps(await listRequests(actor, { perPage: PER_PAGE, ...asked })),
      urgent: await urgentRequests(actor),
      customer: asked.customerId ? await nameOf(actor, asked.customerId) : null,
      choices: {
        kinds: [...REQUEST_KINDS],
        channels: [...REQUEST_CHANNELS],
        purposes: [...CONSENT_KINDS],
      },
    })
  }
}
