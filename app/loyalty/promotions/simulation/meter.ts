import type { Reservation } from '#loyalty/promotions/evaluation'
import type { Remaining } from '#loyalty/promotions/purchase_context'
import { isLimited } from '#loyalty/promotions/limits'
import type { Limits } from '#loyalty/promotions/rule'
import type { RuleSet } from '#loyalty/promotions/rule_set'

const NO_USES: Record<string, number> = {}

/** Limits of rules as purchases use them up one after another; they begin untouched. */
export class Meter {
  readonly remaining: Record<string, Remaining> = {}
  readonly #uses = new Map<string, Record<string, number>>()

  constructor({ rules }: RuleSet) {
    for (const { rule } of rules)
      if (isLimited(rule)) this.remaining[rule.id] = untouched(rule.limits)
  }

  usesOf(customerId: string) {
    return this.#uses.get(customerId) ?? NO_USES
  }

  take(reservations: readonly Reservation[], customerId: string | null) {
    for (const { ruleId, uses, budget } of reservations) {
      const left = this.remaining[ruleId]
      if (left.uses !== null) left.uses -= uses
      if (left.budget !== null) left.budget -= budget
      if (!customerId) continue
      const own = this.#uses.get(customerId) ?? {}
      own[ruleId] = (own[ruleId] ?? 0) + uses
      this.#uses.set(customerId, own)
    }
  }

  isUsedUp(ruleId: string) {
    const left = this.remaining[ruleId]
    return left !== undefined && (left.uses === 0 || left.budget === 0)
  }
}

function untouched({ uses, budget }: Limits): Remaining {
  return { uses, budget }
}
