import { DateTime } from 'luxon'
import type { EarningLine } from '#loyalty/accrual/accrue'
import { WHOLE } from '#loyalty/money/ratio'
import { PromotionUsedUpError } from '#loyalty/promotions/errors'
import { evaluate } from '#loyalty/promotions/evaluate'
import type { AppliedRule, Evaluation, Reservation } from '#loyalty/promotions/evaluation'
import { limitsOf } from '#loyalty/promotions/in_force/limits_of'
import { reserve } from '#loyalty/promotions/in_force/reserve'
import { bonusRulesInForce } from '#loyalty/promotions/in_force/rule_set_in_force'
import type { RuleSet } from '#loyalty/promotions/rule_set'
import { Catalogue } from '#loyalty/promotions/simulation/catalogue'
import { itemsOf } from '#loyalty/promotions/simulation/receipts_of_day'
import type { LoadedReceipt } from '#loyalty/receipts/loaded_receipt'
import { memberOf } from '#loyalty/till/member'

/** Receipts older than this come from the past of a system that was connected just now: today's promotions are not theirs. */
const DAYS = 7

export interface PromotedReceipt {
  lines: EarningLine[]
  applied: AppliedRule[]
  reservations: Reservation[]
}

/** Promotions that multiply bonuses, for receipts of connected systems: their prices are made already, their bonuses not. */
export class BonusPromotions {
  private constructor(
    private ruleSet: RuleSet,
    private catalogue: Catalogue | null,
    private now: Date
  ) {}

  static async inForce(now: Date) {
    const ruleSet = await bonusRulesInForce()
    return new BonusPromotions(ruleSet, ruleSet.rules.length ? await Catalogue.read() : null, now)
  }

  /** What of a receipt earns how much. Takes from the limits of the promotions that apply. */
  async promote(receipt: LoadedReceipt, tier: string | null): Promise<PromotedReceipt> {
    const paid = Math.max(0, receipt.total - receipt.paidWithBonuses)
    const plain = { lines: [{ paid, multiplier: WHOLE }], applied: [], reservations: [] }
    const oldest = DateTime.fromJSDate(this.now).minus({ days: DAYS }).toJSDate()
    if (!this.catalogue || receipt.at < oldest) return plain
    const evaluation = await this.#evaluate(receipt, tier, this.catalogue)
    if (evaluation.applied.length === 0) return plain
    try {
      await reserve(evaluation.reservations, receipt.customerId)
    } catch (error) {
      if (error instanceof PromotionUsedUpError) return plain
      throw error
    }
    const lines = evaluation.lines.map((line) => ({
      paid: line.total,
      multiplier: line.bonusMultiplier,
    }))
    const { applied, reservations } = evaluation
    return { lines, applied, reservations }
  }

  async #evaluate(
    receipt: LoadedReceipt,
    tier: string | null,
    catalogue: Catalogue
  ): Promise<Evaluation> {
    const { customerId, businessId, businessCategory, venueId, at, timezone } = receipt
    const member = await memberOf(customerId!, businessId, at)
    const { remaining, uses } = await limitsOf(this.ruleSet, customerId)
    const items = await itemsOf(receipt.id)
    return evaluate(
      {
        businessId,
        businessCategory,
        venueId,
        moment: DateTime.fromJSDate(at, { zone: timezone }).toFormat("yyyy-MM-dd'T'HH:mm"),
        channel: 'till',
        paymentType: null,
        customer: {
          tier: tier ?? '',
          segments: member.segments,
          birthDate: member.birthDate,
          firstPurchase: receipt.visited.length === 0,
          visitedCategories: receipt.visited,
          uses,
        },
        lines: items.map(({ productId, quantity, price, total }, index) => ({
          id: String(index),
          productId: productId ?? '',
          categoryPath: catalogue.pathOf(productId),
          quantity,
          price,
          value: total,
        })),
        coupons: [],
        remaining,
      },
      this.ruleSet,
      { explain: 'applied' }
    )
  }
}
