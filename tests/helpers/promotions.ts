import type { Condition } from '#loyalty/promotions/conditions/registry'
import type { Effect } from '#loyalty/promotions/effects/registry'
import { evaluate } from '#loyalty/promotions/evaluate'
import type {
  CustomerFacts,
  PurchaseContext,
  PurchaseLine,
} from '#loyalty/promotions/purchase_context'
import { RULE_SCHEMA, type Group, type Rule } from '#loyalty/promotions/rule'
import { compileRuleSet } from '#loyalty/promotions/rule_set'

/** A receipt line of so many pieces at a price in kopecks; `coffee` is of the category `drinks`. */
export function lineOf(
  productId: string,
  price: number,
  given: Partial<PurchaseLine> = {}
): PurchaseLine {
  const quantity = given.quantity ?? 1000
  return {
    id: `line-${productId}`,
    productId,
    categoryPath: CATEGORIES[productId] ?? ['kitchen'],
    price,
    value: Math.round((price * quantity) / 1000),
    ...given,
    quantity,
  }
}

const CATEGORIES: Record<string, string[]> = {
  coffee: ['drinks', 'hot'],
  tea: ['drinks', 'hot'],
  cola: ['drinks', 'cold'],
  cake: ['kitchen', 'desserts'],
}

export const REGULAR: CustomerFacts = {
  tier: 'vip',
  segments: ['regular'],
  birthDate: '1990-03-07',
  firstPurchase: false,
  visitedCategories: ['gastronomy'],
  uses: {},
}

/** A Thursday evening at the till. */
export function purchaseOf(given: Partial<PurchaseContext> = {}): PurchaseContext {
  return {
    businessId: 'coffee-house',
    businessCategory: 'gastronomy',
    venueId: 'arbat',
    moment: '2026-03-05T18:30',
    channel: 'till',
    paymentType: 'card',
    customer: REGULAR,
    lines: [lineOf('coffee', 20_000), lineOf('cake', 30_000)],
    coupons: [],
    remaining: {},
    ...given,
  }
}

/** Ten per cent off the receipt unless said otherwise. */
export function ruleOf(given: Partial<Rule> = {}): Rule {
  return {
    schema: RULE_SCHEMA,
    id: 'rule',
    version: 1,
    name: { ru: 'Правило', en: 'Rule' },
    lane: 'receipt',
    group: null,
    priority: 1,
    exclusive: 'none',
    coupon: false,
    conditions: { all: [] },
    effect: percent(1000),
    schedule: { from: null, until: null },
    ...given,
    limits: { uses: null, usesPerCustomer: null, budget: null, partial: false, ...given.limits },
  }
}

type Of<T extends Effect['type']> = Omit<Extract<Effect, { type: T }>, 'type'>

export const percent = (rate: number, given: Partial<Of<'percentage'>> = {}): Effect => ({
  type: 'percentage',
  rate,
  basis: 'running',
  scope: 'receipt',
  pick: 'all',
  ...given,
})

export const amountOff = (amount: number, given: Partial<Of<'fixed_amount'>> = {}): Effect => ({
  type: 'fixed_amount',
  amount,
  scope: 'receipt',
  pick: 'all',
  ...given,
})

export const priceOf = (price: number, given: Partial<Of<'fixed_price'>> = {}): Effect => ({
  type: 'fixed_price',
  price,
  scope: 'items',
  pick: 'all',
  ...given,
})

export const multiply = (
  multiplier: number,
  given: Partial<Of<'bonus_multiplier'>> = {}
): Effect => ({
  type: 'bonus_multiplier',
  multiplier,
  ...given,
})

export const spent = (amount: number, basis: 'running' | 'before' = 'running'): Condition => ({
  type: 'minimum_purchase',
  amount,
  basis,
})

export const categories = (...ids: string[]) => ({ include: { categories: ids } })
export const products = (...ids: string[]) => ({ include: { products: ids } })

/** Evaluates a purchase by some rules. */
export function promote(context: PurchaseContext, rules: Rule[], groups: Group[] = []) {
  return evaluate(context, compileRuleSet(rules, groups))
}

/** Evaluates one rule and answers its explanation. */
export function explained(context: PurchaseContext, rule: Rule) {
  return promote(context, [rule]).explanations[0]
}

/** What each line got off, in kopecks. */
export function discounts(context: PurchaseContext, rules: Rule[], groups: Group[] = []) {
  return promote(context, rules, groups).lines.map(({ discount }) => discount)
}
