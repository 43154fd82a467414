import type { Accrual } from '#loyalty/accrual/accrue'
import type { ProgrammeSettings } from '#loyalty/programme/settings'
import type { Language } from '#loyalty/promotions/sentences/speaker'
import { WHOLE } from '#loyalty/money/ratio'
import { tierOf } from '#loyalty/tiers/tier_of'

/** Why a purchase earned what it did, step by step, in one language. */
export function accrualInWords(
  accrual: Accrual,
  settings: ProgrammeSettings,
  language: Language
): string[] {
  const say = (key: string, words: Record<string, unknown> = {}) =>
    language.t(`loyalty.accrual.${key}`, words)
  const { rateOf, newCategory, business, cross } = accrual
  const tier = typeof rateOf === 'object' ? tierOf(settings, rateOf.tier) : undefined
  const steps = [
    say('rate', {
      rate: accrual.rate / WHOLE,
      base: accrual.base / 100,
      of: tier ? 'tier' : typeof rateOf === 'string' ? rateOf : 'programme',
      tier: tier?.name[language.locale === 'en' ? 'en' : 'ru'] ?? '',
    }),
  ]
  if (newCategory !== WHOLE) steps.push(say('newCategory', { times: newCategory / WHOLE }))
  if (business !== WHOLE) steps.push(say('business', { times: business / WHOLE }))
  if (accrual.promotions !== 0) steps.push(say('promotions', { lifted: accrual.promotions / 100 }))
  if (cross) steps.push(say('cross', { rate: cross.rate / WHOLE, earned: cross.earned / 100 }))
  if (accrual.uncapped !== null)
    steps.push(say('cap', { uncapped: accrual.uncapped / 100, earned: accrual.earned / 100 }))
  return steps
}
