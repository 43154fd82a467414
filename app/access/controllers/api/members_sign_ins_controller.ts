import type { HttpContext } from '@adonisjs/core/http'
import { EndSignInsOfMember, signInsOfMember } from '#access/sign_ins/members_sign_ins'

/** Where members are signed in, for those who manage them. */
export default class MembersSignInsController {
  async index({ actor, params, signInId }: HttpContext) {
    return { data: await signInsOfMember(actor, params.id, signInId) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new EndSignInsOfMember().handle(actor, params.id, params.signInId)
    return response.noContent()
  }
}
