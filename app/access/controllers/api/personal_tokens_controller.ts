import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { proved } from '#access/controllers/proved'
import { MakePersonalToken } from '#access/personal_tokens/make_personal_token'
import { personalTokensOf } from '#access/personal_tokens/personal_tokens_query'
import { RevokePersonalToken } from '#access/personal_tokens/revoke_personal_token'
import { personalTokenValidator } from '#access/validators/personal_token_validator'
import { withTenant } from '#tenancy/tenant_scope'

export default class PersonalTokensController {
  async index({ actor }: HttpContext) {
    return { data: await personalTokensOf(actor) }
  }

  async store(ctx: HttpContext) {
    const { actor, request, response } = ctx
    const { password, otp, ...input } = await request.validateUsing(personalTokenValidator)
    const user = await proved(ctx)
    const made = await withTenant(db, actor.tenantId, () =>
      new MakePersonalToken().handle(actor, user, input)
    )
    const data = { id: made.id, token: made.token, expiresAt: made.expiresAt.toISOString() }
    return response.created({ data })
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new RevokePersonalToken().handle(actor, params.tokenId)
    return response.noContent()
  }
}
