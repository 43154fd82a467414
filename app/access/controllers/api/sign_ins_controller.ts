import type { HttpContext } from '@adonisjs/core/http'
import { EndOwnOtherSignIns, EndSignIn } from '#access/sign_ins/end_sign_ins'
import { signInsOf } from '#access/sign_ins/sign_ins_query'

export default class SignInsController {
  async index({ actor, signInId }: HttpContext) {
    return { data: await signInsOf(actor.userId!, signInId) }
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new EndSignIn().handle(actor, params.id)
    return response.noContent()
  }

  async destroyOthers({ actor, signInId, response }: HttpContext) {
    await new EndOwnOtherSignIns().handle(actor, signInId)
    return response.noContent()
  }
}
