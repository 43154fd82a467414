import type { HttpContext } from '@adonisjs/core/http'
import { GiveConsent, WithdrawConsent } from '#customers/actions/set_consent'
import { giveConsentValidator } from '#customers/validators/customer_validator'

export default class CustomerConsentsController {
  async store({ actor, params, request }: HttpContext) {
    const input = await request.validateUsing(giveConsentValidator)
    return { data: await new GiveConsent().handle(actor, params.id, input) }
  }

  async destroy({ actor, params }: HttpContext) {
    return { data: await new WithdrawConsent().handle(actor, params.id, params.kind) }
  }
}
