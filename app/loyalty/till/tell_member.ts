import { notify } from '#loyalty/notices/notify'
import { termsOfLot } from '#loyalty/programme/lot_terms'
import type { Appraisal } from '#loyalty/till/appraise'
import type { Facts } from '#loyalty/till/facts'

/** Tells a member what a purchase earned. */
export async function tellMember(
  purchaseId: string,
  facts: Facts,
  { accrual, paidWithBonuses }: Appraisal
) {
  const earned = accrual?.earned ?? 0
  if (earned === 0) return
  const { settings } = facts.place.programme
  const usable = settings.pendingDays === 0 ? earned : 0
  await notify(
    facts.member!.id,
    'bonuses_earned',
    {
      amount: earned / 100,
      balance: (facts.available - paidWithBonuses + usable) / 100,
      usableFrom: termsOfLot(settings, facts.at).activeFrom.toISOString(),
    },
    `purchase:${purchaseId}`,
    facts.at
  )
}
