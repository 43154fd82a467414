import type { HttpContext } from '@adonisjs/core/http'
import { guessing } from '#loyalty/controllers/guessing'
import { ReferFriend } from '#loyalty/referrals/actions/refer_friend'
import { ReferralCodeUnknownError } from '#loyalty/referrals/errors'
import { listReferrals, showReferral } from '#loyalty/referrals/queries/referrals_query'
import {
  listReferralsValidator,
  referFriendValidator,
} from '#loyalty/validators/referral_validator'

export default class ReferralsController {
  async index({ actor, request }: HttpContext) {
    const input = await request.validateUsing(listReferralsValidator)
    const { rows, meta } = await listReferrals(actor, input)
    return { data: rows, meta }
  }

  async show({ actor, params }: HttpContext) {
    return { data: await showReferral(actor, params.id) }
  }

  async store({ actor, params, request, response }: HttpContext) {
    const input = await request.validateUsing(referFriendValidator)
    const referral = await guessing(
      `referrals:${actor.tenantId}:${actor.userId}`,
      (error) => error instanceof ReferralCodeUnknownError,
      () => new ReferFriend().handle(actor, { ...input, friendId: params.id, at: new Date() })
    )
    return response.created({ data: referral })
  }
}
