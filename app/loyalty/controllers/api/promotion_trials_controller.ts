import { randomUUID } from 'node:crypto'
import type { HttpContext } from '@adonisjs/core/http'
import { WHOLE } from '#loyalty/money/ratio'
import { calculate, type Calculation } from '#loyalty/promotions/in_force/calculate'
import { parsedRule } from '#loyalty/promotions/complete_rule'
import { teller } from '#loyalty/promotions/queries/told_query'
import { sentenceOf } from '#loyalty/promotions/queries/promotions_query'
import { requestOf } from '#loyalty/till/request_of'
import {
  calculateValidator,
  createPromotionValidator,
} from '#loyalty/validators/promotions_validator'
import type { Actor } from '#shared/actor'
import { roubles } from '#shared/money'

const FIRST = 1

export default class PromotionTrialsController {
  /** What the promotions make of a basket, with no effect. */
  async calculate({ actor, request, i18n }: HttpContext) {
    const { rule, ruleId, customerId, at, ...basket } =
      await request.validateUsing(calculateValidator)
    const draft = rule && (await parsedRule(rule, ruleId ?? randomUUID(), FIRST, i18n))
    const calculation = await calculate(actor, { basket: requestOf(basket), customerId, at, draft })
    return { data: { draftId: draft?.id ?? null, ...(await told(actor, calculation)) } }
  }

  /** How a promotion reads, before it is saved. */
  async preview({ actor, request, i18n }: HttpContext) {
    const input = await request.validateUsing(createPromotionValidator)
    const rule = await parsedRule(input, randomUUID(), FIRST, i18n)
    return { data: { sentence: await sentenceOf(actor, rule), lane: rule.lane } }
  }
}

async function told(actor: Actor, { facts, evaluation, offers }: Calculation) {
  const tell = await teller(actor, facts)
  return {
    value: roubles(evaluation.value),
    discount: roubles(evaluation.discount),
    total: roubles(evaluation.total),
    bonusMultiplier: evaluation.bonusMultiplier / WHOLE,
    lines: evaluation.lines.map((line, index) => ({
      productId: facts.items[index].productId,
      name: facts.items[index].name,
      value: roubles(line.value),
      discount: roubles(line.discount),
      total: roubles(line.total),
      bonusMultiplier: line.bonusMultiplier / WHOLE,
      discounts: line.discounts.map(({ ruleId, amount }) => ({ ruleId, amount: roubles(amount) })),
    })),
    explanations: evaluation.explanations.map((explanation) => tell.decision(explanation)),
    availableNow: offers.map((offer) => tell.offer(offer)),
    refusedCoupons: facts.coupons.refused,
  }
}
