import { DateTime } from 'luxon'
import { accrue, type Accrual } from '#loyalty/accrual/accrue'
import { allocate } from '#loyalty/money/allocate'
import { shareOf } from '#loyalty/money/ratio'
import { COMMON_TERMS } from '#loyalty/programme/presets'
import { evaluate, type EvaluationOptions } from '#loyalty/promotions/evaluate'
import type { EvaluatedLine, Evaluation } from '#loyalty/promotions/evaluation'
import type { PurchaseContext } from '#loyalty/promotions/purchase_context'
import { effectiveTier } from '#loyalty/tiers/tier_of'
import { TooManyBonusesError } from '#loyalty/till/errors'
import type { Facts } from '#loyalty/till/facts'
import type { PurchaseRequest } from '#loyalty/till/request'

/** What a purchase comes to. Sums are kopecks, bonuses hundredths: one bonus pays one rouble. */
export interface Appraisal {
  evaluation: Evaluation
  lines: AppraisedLine[]
  /** The most that bonuses may pay. */
  mostBonuses: number
  paidWithBonuses: number
  /** To be paid in money. */
  total: number
  /** `null`: anonymous. */
  accrual: Accrual | null
}

export interface AppraisedLine extends EvaluatedLine {
  paidWithBonuses: number
}

/**
 * Works a purchase out: promotions, then bonuses that pay, then bonuses that are earned on what is paid in money. Pure:
 * the same facts give the same answer, whether it is quoted or made.
 *
 * @throws TooManyBonusesError
 */
export function appraise(
  request: PurchaseRequest,
  facts: Facts,
  { explain = 'applied' }: EvaluationOptions = {}
): Appraisal {
  const evaluation = evaluate(contextOf(request, facts), facts.ruleSet, { explain })
  const mostBonuses = mostThatPay(evaluation.total, facts)
  const spent = request.bonuses === 'max' ? mostBonuses : request.bonuses
  if (spent > mostBonuses)
    throw new TooManyBonusesError({ most: mostBonuses / 100, wanted: spent / 100 }, 'bonuses')
  const shares = allocate(
    spent,
    evaluation.lines.map((line) => line.total)
  )
  const lines = evaluation.lines.map((line, index) => ({ ...line, paidWithBonuses: shares[index] }))
  return {
    evaluation,
    lines,
    mostBonuses,
    paidWithBonuses: spent,
    total: evaluation.total - spent,
    accrual: facts.member && accrualOf(facts, lines),
  }
}

export function isPremium({ member, at }: Facts) {
  return member?.premiumUntil !== null && member !== null && member.premiumUntil > at
}

/** Coupons that this purchase uses up: those that opened a promotion which applies, and those that give something else. */
export function couponsUsed({ coupons }: Facts, { evaluation }: Appraisal) {
  const opened = new Set(evaluation.applied.map(({ coupon }) => coupon))
  return coupons.valid.filter(({ kind, code }) => kind !== 'discount' || opened.has(code))
}

/** The code of the tier whose rights the member has; `null` without tiers. */
export function tierCodeOf(facts: Facts, own = facts.member?.tier ?? null) {
  const { settings } = facts.place.programme
  return effectiveTier(settings, own, isPremium(facts))?.code ?? null
}

function mostThatPay(value: number, { place, available }: Facts) {
  const { businesses, spendShare } = place.programme.settings
  const share = (businesses[place.businessId] ?? COMMON_TERMS).spendShare ?? spendShare
  return Math.min(available, shareOf(value, share))
}

function accrualOf(facts: Facts, lines: AppraisedLine[]) {
  const { place } = facts
  const member = facts.member!
  return accrue(place.programme.settings, {
    lines: lines.map((line) => ({
      paid: line.total - line.paidWithBonuses,
      multiplier: line.bonusMultiplier,
    })),
    businessId: place.businessId,
    customer: {
      tier: tierCodeOf(facts),
      premium: isPremium(facts),
      newCategory: !member.visited.includes(place.businessCategory),
    },
    crossRate: member.offer?.rate ?? null,
  })
}

/** What the promotions need to know of a purchase. */
export function contextOf(request: PurchaseRequest, facts: Facts): PurchaseContext {
  const { place, member, items, at } = facts
  return {
    businessId: place.businessId,
    businessCategory: place.businessCategory,
    venueId: place.venueId,
    moment: DateTime.fromJSDate(at, { zone: place.timezone }).toFormat("yyyy-MM-dd'T'HH:mm"),
    channel: request.channel,
    paymentType: request.paymentType,
    customer: member && {
      tier: tierCodeOf(facts) ?? '',
      segments: member.segments,
      birthDate: member.birthDate,
      firstPurchase: !member.everBought,
      visitedCategories: member.visited,
      uses: facts.uses,
    },
    lines: items.map(({ productId, categoryPath, quantity, price, value }, index) => ({
      id: String(index),
      productId: productId ?? '',
      categoryPath,
      quantity,
      price,
      value,
    })),
    coupons: facts.coupons.valid.flatMap(({ code, ruleId }) =>
      ruleId === null ? [] : [{ code, ruleId }]
    ),
    remaining: facts.remaining,
  }
}
