import i18nManager from '@adonisjs/i18n/services/main'
import { CreateCouponBatch } from '#loyalty/coupons/actions/create_coupon_batch'
import { CreateCrossPromo } from '#loyalty/cross_promos/save_cross_promo'
import { ChangePromotionState } from '#loyalty/promotions/actions/change_state'
import { CreatePromotion } from '#loyalty/promotions/actions/save_promotion'
import { parsedRule, type RuleInput } from '#loyalty/promotions/complete_rule'
import type { Actor } from '#shared/actor'
import { listBusinesses } from '#tenancy/queries/places_query'

const EVERYTHING = { scope: 'receipt', pick: 'all' }
const percent = (rate: number) => ({ type: 'percentage', rate, basis: 'running', ...EVERYTHING })

const PROMOTIONS: RuleInput[] = [
  {
    name: { ru: 'Утро буднего дня', en: 'Weekday morning' },
    conditions: { type: 'hours', weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '11:00' },
    effect: percent(1000),
  },
  {
    name: { ru: 'С днём рождения', en: 'Happy birthday' },
    conditions: { type: 'birthday', before: 3, after: 3 },
    effect: percent(1500),
    limits: { usesPerCustomer: 1 },
  },
  {
    name: { ru: 'Двойные бонусы по средам', en: 'Double bonuses on Wednesdays' },
    lane: 'points',
    conditions: { type: 'hours', weekdays: [3] },
    effect: { type: 'bonus_multiplier', multiplier: 20_000 },
  },
]

const WELCOME: RuleInput = {
  name: { ru: 'Купон на первый визит', en: 'First visit coupon' },
  lane: 'coupon',
  coupon: true,
  effect: { type: 'fixed_amount', amount: 30_000, ...EVERYTHING },
}

/** Promotions, coupons and, where there are several businesses, offers between them. */
export class LoyaltySeeder {
  constructor(private actor: Actor) {}

  async handle() {
    for (const promotion of PROMOTIONS) await this.#promote(promotion)
    const promotionId = await this.#promote(WELCOME)
    await new CreateCouponBatch().handle(this.actor, {
      name: 'Добро пожаловать',
      kind: 'discount',
      promotionId,
      audience: 'public',
      count: 500,
      prefix: 'HELLO',
    })
    await this.#sendCustomersRound()
  }

  async #promote(input: RuleInput): Promise<string> {
    const i18n = i18nManager.locale(this.actor.locale)
    const id = await new CreatePromotion().handle(this.actor, (ruleId, version) =>
      parsedRule(input, ruleId, version, i18n)
    )
    await new ChangePromotionState().handle(this.actor, id, 'active')
    return id
  }

  /** Each business sends its customers to the next one. */
  async #sendCustomersRound() {
    const { rows } = await listBusinesses(this.actor, { perPage: 100 })
    if (rows.length < 2) return
    for (const [index, { id }] of rows.entries())
      await new CreateCrossPromo().handle(this.actor, {
        fromBusinessId: id,
        toBusinessId: rows[(index + 1) % rows.length].id,
      })
  }
}
