import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { membershipOf } from '#loyalty/tiers/membership_query'
import { SetMembership } from '#loyalty/tiers/set_membership'
import { setMembershipValidator } from '#loyalty/validators/membership_validator'

export default class MembershipsController {
  async show({ actor, params, i18n }: HttpContext) {
    return { data: await membershipOf(actor, params.customerId, i18n, new Date()) }
  }

  async update({ actor, params, request, i18n }: HttpContext) {
    const { premiumUntil, ...input } = await request.validateUsing(setMembershipValidator)
    const until =
      typeof premiumUntil === 'string' ? DateTime.fromISO(premiumUntil).toJSDate() : premiumUntil
    const now = new Date()
    await new SetMembership().handle(
      actor,
      params.customerId,
      { ...input, premiumUntil: until },
      now
    )
    return { data: await membershipOf(actor, params.customerId, i18n, now) }
  }
}
