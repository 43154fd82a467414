import db from '@adonisjs/lucid/services/db'
import { lockAccount } from '#loyalty/ledger/member_account'
import { programmeInForce } from '#loyalty/programme/programme_query'
import { TierUnknownError } from '#loyalty/tiers/errors'
import { settleTier } from '#loyalty/tiers/settle_tier'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'

interface Input {
  /** A tier that members are invited to; `null` takes the invitation back. */
  invitedTo?: string | null
  /** `null` ends the subscription. */
  premiumUntil?: Date | null
}

/** What an owner decides about a member: an invitation to a tier, a subscription. @throws NotFoundError, TierUnknownError */
export class SetMembership {
  async handle(actor: Actor, customerId: string, { invitedTo, premiumUntil }: Input, now: Date) {
    const { settings } = await programmeInForce()
    const invited = settings.tiers.find(({ code }) => code === invitedTo)
    if (invitedTo && !invited?.enter.invitation)
      throw new TierUnknownError({ tier: invitedTo }, 'invitedTo')
    await lockAccount(actor, customerId, now)
    await settleTier(customerId, settings, { reason: 'invitation', at: now })
    await db.rawQuery(
      `update member_tiers
          set invited_to = case when :inviting then :invitedTo else invited_to end,
              premium_until = case when :subscribing then cast(:premiumUntil as timestamptz) else premium_until end
        where customer_id = :customerId`,
      {
        customerId,
        inviting: invitedTo !== undefined,
        invitedTo: invitedTo ?? null,
        subscribing: premiumUntil !== undefined,
        premiumUntil: premiumUntil ?? null,
      }
    )
    await settleTier(customerId, settings, { reason: 'invitation', at: now })
    await new RecordAudit().handle(actor, {
      action: 'membership.set',
      subjectType: 'customer',
      subjectId: customerId,
      details: { invitedTo, premiumUntil: premiumUntil?.toISOString() ?? null },
    })
  }
}
