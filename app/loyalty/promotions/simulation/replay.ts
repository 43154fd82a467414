import { evaluate } from '#loyalty/promotions/evaluate'
import type { Evaluation } from '#loyalty/promotions/evaluation'
import { isLimited } from '#loyalty/promotions/limits'
import { Purchase } from '#loyalty/promotions/purchase'
import type { PurchaseContext } from '#loyalty/promotions/purchase_context'
import type { Group, Rule } from '#loyalty/promotions/rule'
import { compileRuleSet, type RuleSet } from '#loyalty/promotions/rule_set'
import type { Buyers } from '#loyalty/promotions/simulation/buyers'
import type { Catalogue } from '#loyalty/promotions/simulation/catalogue'
import { Meter } from '#loyalty/promotions/simulation/meter'
import type { SoldReceipt } from '#loyalty/promotions/simulation/receipts_of_day'

/** Where a sale was made. */
export interface SoldAt {
  businessId: string
  businessCategory: string
}

/** A sale that the promotion changes, by today's promotions with it and without it. */
export interface Changed {
  receipt: SoldReceipt
  withIt: Evaluation
  without: Evaluation
}

interface Side {
  ruleSet: RuleSet
  meter: Meter
}

const APPLIED = { explain: 'applied' } as const

/** Works out sales of the past by the promotions of today, once with a promotion and once without it. */
export class Replay {
  readonly #alone: RuleSet
  readonly #with: Side
  readonly #without: Side
  readonly #dependent: boolean

  constructor(
    private draft: Rule,
    others: Rule[],
    groups: Group[],
    private places: Map<string, SoldAt>,
    private catalogue: Catalogue,
    private buyers: Buyers
  ) {
    const side = (rules: Rule[]): Side => {
      const ruleSet = compileRuleSet(rules, groups)
      return { ruleSet, meter: new Meter(ruleSet) }
    }
    this.#alone = compileRuleSet([{ ...draft, group: null }])
    this.#with = side([...others, draft])
    this.#without = side(others)
    // Limits tie receipts together: what one takes is missing in another, with and without the promotion.
    this.#dependent = others.some(isLimited)
  }

  get usedUp() {
    return this.#with.meter.isUsedUp(this.draft.id)
  }

  /** What becomes of a sale, or `null` where the promotion changes nothing. Sales come in their order. */
  next(receipt: SoldReceipt): Changed | null {
    const context = this.#contextOf(receipt, this.#with)
    if (!this.#dependent && !this.#mayApply(context)) return null
    const withIt = this.#evaluate(receipt, this.#with, context)
    const applies = withIt.applied.some(({ ruleId }) => ruleId === this.draft.id)
    if (!this.#dependent && !applies) return null
    const without = this.#evaluate(receipt, this.#without)
    return applies ? { receipt, withIt, without } : null
  }

  #mayApply(context: PurchaseContext) {
    const [compiled] = this.#alone.rules
    return this.#alone.index.candidates(new Purchase(context))(compiled)
  }

  #evaluate(receipt: SoldReceipt, side: Side, context = this.#contextOf(receipt, side)) {
    const evaluation = evaluate(context, side.ruleSet, APPLIED)
    side.meter.take(evaluation.reservations, receipt.customerId)
    return evaluation
  }

  #contextOf(receipt: SoldReceipt, { meter }: Side): PurchaseContext {
    const { customerId, items, venueId } = receipt
    return {
      ...this.places.get(venueId)!,
      venueId,
      moment: receipt.moment,
      channel: receipt.channel,
      paymentType: receipt.paymentType,
      customer:
        customerId === null
          ? null
          : this.buyers.factsOf(customerId, receipt.closedAt, meter.usesOf(customerId)),
      lines: items.map(({ productId, quantity, price, value }, index) => ({
        id: String(index),
        productId: productId ?? '',
        categoryPath: this.catalogue.pathOf(productId),
        quantity,
        price,
        value,
      })),
      // Everybody has the coupon, if it takes one: what it costs at most.
      coupons: this.draft.coupon ? [{ code: '', ruleId: this.draft.id }] : [],
      remaining: meter.remaining,
    }
  }
}
