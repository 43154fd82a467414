import type { HttpContext } from '@adonisjs/core/http'
import { throttle } from '#access/throttle'
import { showInvitation } from '#loyalty/referrals/queries/invitation_query'
import { asProps } from '#shared/as_props'

/** An office shares an address; nobody guesses codes at this pace. */
const RATE = { requests: 60, duration: '1 min' }

export default class ReferralLinksController {
  async show({ params, request, inertia }: HttpContext) {
    await throttle(`referral-link:${request.ip()}`, RATE)
    return inertia.render('referrals/invitation', {
      invitation: asProps(await showInvitation(params.tenantId, params.code)),
    })
  }
}
