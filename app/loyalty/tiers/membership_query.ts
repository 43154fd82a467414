import db from '@adonisjs/lucid/services/db'
import { programmeInForce } from '#loyalty/programme/programme_query'
import type { Language } from '#loyalty/promotions/sentences/speaker'
import { shownTier } from '#loyalty/tiers/shown_tier'
import { progressOf, type Progress } from '#loyalty/tiers/place'
import { readStanding } from '#loyalty/tiers/standing_query'
import { effectiveTier, tierOf } from '#loyalty/tiers/tier_of'
import { tierTerms } from '#loyalty/tiers/terms_query'
import type { ProgrammeSettings } from '#loyalty/programme/settings'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { roubles } from '#shared/money'

interface Kept {
  id: string
  since: Date | null
  premium_until: Date | null
}

interface Change {
  from: string | null
  to: string
  reason: string
  at: Date
}

/** The tier of a customer: how far it is to the next, what happens if nothing is bought, and how it came about. */
export async function membershipOf(
  _actor: Actor,
  customerId: string,
  language: Language,
  now: Date
) {
  const { rows } = await db.rawQuery<{ rows: Kept[] }>(
    `select c.id, m.since, m.premium_until
       from customers c left join member_tiers m on m.tenant_id = c.tenant_id and m.customer_id = c.id
      where c.id = :customerId and c.merged_into is null`,
    { customerId }
  )
  const { since, premium_until: premiumUntil } = found(rows[0])
  const { settings } = await programmeInForce()
  const { state, standing } = await readStanding(customerId, now)
  const isPremium = premiumUntil !== null && premiumUntil > now
  const tier = effectiveTier(settings, state.tier, isPremium)
  const progress = progressOf(settings, state.tier, standing, await tierTerms())
  return {
    tier: shownTier(settings, tier?.code ?? null, language),
    since: since?.toISOString() ?? null,
    premiumUntil: premiumUntil?.toISOString() ?? null,
    invitedTo: standing.invitedTo,
    spent: roubles(standing.spent),
    categories: standing.categories,
    falls: state.fallsTo && {
      to: shownTier(settings, state.fallsTo, language),
      at: state.fallsAt!.toISOString(),
    },
    next: progress && describeProgress(settings, progress, language),
    history: await historyOf(customerId, settings, language),
  }
}

function describeProgress(settings: ProgrammeSettings, progress: Progress, language: Language) {
  const { missingSpent, missingCategories } = progress
  const money = new Intl.NumberFormat(language.locale, {
    style: 'currency',
    currency: 'RUB',
    maximumFractionDigits: 0,
  })
  const tier = tierOf(settings, progress.tier)!
  return {
    tier: shownTier(settings, progress.tier, language)!,
    progress: progress.progress / 10_000,
    missingSpent: roubles(missingSpent),
    missingCategories,
    inWords: language.t('loyalty.progress', {
      tier: tier.name[language.locale === 'en' ? 'en' : 'ru'],
      spent: missingSpent > 0 ? money.format(missingSpent / 100) : 'none',
      categories: missingCategories,
    }),
  }
}

async function historyOf(customerId: string, settings: ProgrammeSettings, language: Language) {
  const { rows } = await db.rawQuery<{ rows: Change[] }>(
    `select from_tier as "from", to_tier as "to", reason, at from tier_changes
      where customer_id = :customerId order by at desc limit 50`,
    { customerId }
  )
  return rows.map(({ at, ...change }) => ({
    ...change,
    name: shownTier(settings, change.to, language)?.name ?? change.to,
    at: at.toISOString(),
  }))
}
