import logger from '@adonisjs/core/services/logger'
import type { Appraisal } from '#loyalty/till/appraise'
import { GuardReachedError } from '#loyalty/till/errors'
import type { Facts } from '#loyalty/till/facts'
import type { Guard } from '#loyalty/programme/settings'

/** The last day of a member, this purchase included, against what the programme takes for usual. @throws GuardReachedError */
export function watchGuards({ member, place }: Facts, { paidWithBonuses }: Appraisal) {
  if (!member) return
  const { guards } = place.programme.settings
  watch('purchases', guards.purchases, member.purchasesToday + 1)
  if (paidWithBonuses > 0) watch('spent', guards.spent, member.spentToday + paidWithBonuses)

  function watch(guard: keyof typeof guards, { soft, hard }: Guard, value: number) {
    if (hard !== null && value > hard)
      throw new GuardReachedError({ guard, most: shown(guard, hard) })
    if (soft !== null && value > soft)
      logger.warn(
        { guard, value, customerId: member!.id, venueId: place.venueId },
        'unusual purchases'
      )
  }
}

const shown = (guard: string, value: number) => (guard === 'spent' ? value / 100 : value)
