import { accrualInWords } from '#loyalty/accrual/accrual_in_words'
import type { Balance } from '#loyalty/ledger/queries/balance_query'
import { termsOfLot } from '#loyalty/programme/lot_terms'
import type { Language } from '#loyalty/promotions/sentences/speaker'
import { couponsUsed, tierCodeOf, type Appraisal } from '#loyalty/till/appraise'
import type { Facts } from '#loyalty/till/facts'
import { slipText } from '#loyalty/till/slip'
import { shownTier } from '#loyalty/tiers/shown_tier'
import type { NextTier } from '#loyalty/tiers/next_tier'
import { roubles } from '#shared/money'

/** What a purchase comes to, as the API says it: roubles, bonuses and units. */
export function describeAppraisal(facts: Facts, appraisal: Appraisal, language: Language) {
  const { place, member, items } = facts
  const { evaluation, accrual } = appraisal
  const { settings } = place.programme
  return {
    venueId: place.venueId,
    customer: member && { id: member.id, name: member.name },
    items: items.map((item, index) => describeLine(item, appraisal.lines[index], index)),
    value: roubles(evaluation.value),
    discount: roubles(evaluation.discount),
    paidWithBonuses: roubles(appraisal.paidWithBonuses),
    total: roubles(appraisal.total),
    promotions: evaluation.applied.map(({ ruleId, name, saved, bonusMultiplier, coupon }) => ({
      id: ruleId,
      name,
      saved: roubles(saved),
      bonusMultiplier: bonusMultiplier === null ? null : bonusMultiplier / 10_000,
      coupon,
    })),
    coupons: {
      used: couponsUsed(facts, appraisal).map(({ code, kind, gift }) => ({
        code,
        kind,
        gift: gift ?? null,
      })),
      refused: facts.coupons.refused,
    },
    bonuses: member && {
      available: roubles(facts.available),
      most: roubles(appraisal.mostBonuses),
      spent: roubles(appraisal.paidWithBonuses),
      earned: roubles(accrual!.earned),
      usableFrom: termsOfLot(settings, facts.at).activeFrom.toISOString(),
      because: accrualInWords(accrual!, settings, language),
    },
    tier: member && shownTier(settings, tierCodeOf(facts), language),
  }
}

function describeLine(
  { productId, name, quantity, price, value }: Facts['items'][number],
  line: Appraisal['lines'][number],
  index: number
) {
  return {
    line: index + 1,
    productId,
    name,
    quantity: quantity / 1000,
    price: roubles(price),
    value: roubles(value),
    discount: roubles(line.discount),
    discounts: line.discounts.map(({ ruleId, amount }) => ({
      promotionId: ruleId,
      amount: roubles(amount),
    })),
    paidWithBonuses: roubles(line.paidWithBonuses),
    total: roubles(line.total - line.paidWithBonuses),
  }
}

interface Made {
  id: string
  facts: Facts
  appraisal: Appraisal
  tier: NextTier | null
  /** After the purchase; `null`: anonymous. */
  balance: Balance | null
}

/** A purchase that was made: what it came to, what the member has now, and the text for the printer. */
export function describeProcessedPurchase(made: Made, language: Language) {
  const { id, facts, appraisal, balance } = made
  const described = describeAppraisal(facts, appraisal, language)
  const tier = tierAfter(made, language)
  const raised = made.tier?.moved === 'up'
  return {
    purchaseId: id,
    ...described,
    bonuses: described.bonuses && {
      ...described.bonuses,
      balance: roubles(balance!.available),
      pending: roubles(balance!.pending),
    },
    tier: tier && { ...tier, raised },
    slip: slipOf(made, tier, raised, language),
  }
}

/** Of the purchase, or of the subscription where that gives more. */
function tierAfter({ facts, tier }: Made, language: Language) {
  const { settings } = facts.place.programme
  const code = tier?.tier ?? facts.member?.tier ?? null
  return facts.member && shownTier(settings, tierCodeOf(facts, code), language)
}

function slipOf(
  { facts, appraisal, balance }: Made,
  tier: ReturnType<typeof shownTier>,
  raised: boolean,
  language: Language
) {
  const { place, at } = facts
  const { evaluation, paidWithBonuses, accrual } = appraisal
  const { settings } = place.programme
  const optional = { only: 'above zero' as const }
  const pending = settings.pendingDays > 0 && (accrual?.earned ?? 0) > 0
  return slipText(
    place.venueName,
    [
      { key: 'value', value: evaluation.value },
      { key: 'discount', value: evaluation.discount, ...optional },
      { key: 'bonuses', value: paidWithBonuses, ...optional },
      { key: 'total', value: appraisal.total },
      ...(balance
        ? [
            { key: 'earned', value: accrual!.earned },
            ...(pending
              ? [
                  {
                    key: 'pending',
                    value: shortDate(termsOfLot(settings, at).activeFrom, language),
                  },
                ]
              : []),
            { key: 'balance', value: balance.available },
            ...(tier ? [{ key: raised ? 'raised' : 'tier', value: tier.name }] : []),
          ]
        : []),
    ],
    language
  )
}

function shortDate(date: Date, { locale }: Language) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).format(date)
}
