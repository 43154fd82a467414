import type { HttpContext } from '@adonisjs/core/http'
import { programmeInForce } from '#loyalty/programme/programme_query'
import { listReferrals } from '#loyalty/referrals/queries/referrals_query'
import { listReferralsValidator } from '#loyalty/validators/referral_validator'
import { asProps } from '#shared/as_props'
import { roubles } from '#shared/money'

const PER_PAGE = 50

export default class ReferralsController {
  async index({ actor, request, inertia }: HttpContext) {
    const asked = await request.validateUsing(listReferralsValidator)
    const { settings } = await programmeInForce()
    const { bonus, monthlyCap } = settings.referral
    return inertia.render('referrals/index', {
      asked,
      terms: { bonus: roubles(bonus), monthlyCap },
      referrals: asProps(await listReferrals(actor, { perPage: PER_PAGE, ...asked })),
    })
  }
}
