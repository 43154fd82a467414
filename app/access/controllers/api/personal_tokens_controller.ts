import type { HttpContext } from '@adonisjs/core/http'
import { MakePersonalToken } from '#access/personal_tokens/make_personal_token'
import { personalTokensOf } from '#access/personal_tokens/personal_tokens_query'
import { RevokePersonalToken } from '#access/personal_tokens/revoke_personal_token'
import { personalTokenValidator } from '#access/validators/personal_token_validator'

export default class PersonalTokensController {
  async index({ actor }: HttpContext) {
    return { data: await personalTokensOf(actor) }
  }

  async store({ actor, auth, request, response }: HttpContext) {
    const input = await request.validateUsing(personalTokenValidator)
    const made = await new MakePersonalToken().handle(actor, auth.user!, input)
    const data = { id: made.id, token: made.token, expiresAt: made.expiresAt.toISOString() }
    return response.created({ data })
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new RevokePersonalToken().handle(actor, params.tokenId)
    return response.noContent()
  }
}
