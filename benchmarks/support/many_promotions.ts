import type { ConditionTree } from '#loyalty/promotions/conditions/registry'
import type { Effect } from '#loyalty/promotions/effects/registry'
import type { PurchaseContext } from '#loyalty/promotions/purchase_context'
import type { Group, Rule } from '#loyalty/promotions/rule'
import { RULE_SCHEMA } from '#loyalty/promotions/rule'

const VENUES = 20
const CATEGORIES = 40
const PRODUCTS = 800
const TIERS = ['insider', 'vip', 'elite', 'inner_circle']
const SEGMENTS = ['new', 'one_time', 'returning', 'regular', 'vip', 'leaving']

/** A chain's promotions as they pile up over the years; the same for the same number. */
export function manyPromotions(count: number): { rules: Rule[]; groups: Group[] } {
  const groups: Group[] = [
    { id: 'best', lane: 'item', parent: null, mode: 'best_for_customer', priority: 500 },
    { id: 'first', lane: 'receipt', parent: null, mode: 'first_that_fits', priority: 500 },
  ]
  return { groups, rules: Array.from({ length: count }, (_, at) => ruleNumber(at, new Dice(at))) }
}

/** A receipt of so many lines. */
export function manyLines(count: number, seed: number): PurchaseContext {
  const dice = new Dice(seed + 1_000_000)
  return {
    businessId: 'chain',
    businessCategory: 'gastronomy',
    venueId: `v${dice.below(VENUES)}`,
    moment: `2026-03-0${1 + dice.below(7)}T${String(8 + dice.below(14)).padStart(2, '0')}:15`,
    channel: 'till',
    paymentType: dice.of(['card', 'cash']),
    customer: {
      tier: dice.of(TIERS),
      segments: [dice.of(SEGMENTS), dice.of(SEGMENTS)],
      birthDate: '1990-03-07',
      firstPurchase: false,
      visitedCategories: ['gastronomy'],
      uses: {},
    },
    coupons: [],
    remaining: {},
    lines: Array.from({ length: count }, (_, at) => {
      const product = dice.below(PRODUCTS)
      const [price, pieces] = [5000 + 100 * dice.below(400), 1 + dice.below(3)]
      return {
        id: `l${at}`,
        productId: `p${product}`,
        categoryPath: [`c${product % CATEGORIES}`, `g${product % 8}`, 'menu'],
        quantity: pieces * 1000,
        price,
        value: price * pieces,
        floor: Math.floor((price * pieces) / 2),
      }
    }),
  }
}

function ruleNumber(at: number, dice: Dice): Rule {
  const lane = dice.of(['item', 'item', 'item', 'receipt', 'receipt', 'coupon', 'points'] as const)
  const grouped =
    at % 50 === 0 ? { item: 'best', receipt: 'first' }[lane as 'item' | 'receipt'] : null
  return {
    schema: RULE_SCHEMA,
    id: `r${at}`,
    version: 1,
    name: { ru: `Акция ${at}`, en: `Promotion ${at}` },
    lane,
    group: grouped ?? null,
    priority: dice.below(1000),
    exclusive: 'none',
    coupon: lane === 'coupon',
    conditions: conditionsBy(dice),
    effect: lane === 'points' ? { type: 'bonus_multiplier', multiplier: 15_000 } : effectBy(dice),
    limits: { uses: null, usesPerCustomer: 10, budget: 10_000_000_000, partial: true },
    schedule: {
      from: '2026-01-01T00:00',
      until: dice.of(['2026-03-02T00:00', '2027-01-01T00:00', null]),
    },
  }
}

function conditionsBy(dice: Dice): ConditionTree {
  const all: ConditionTree[] = []
  if (dice.chance(60)) {
    const venues = Array.from({ length: 1 + dice.below(4) }, () => `v${dice.below(VENUES)}`)
    all.push({ type: 'venues', venues })
  }
  if (dice.chance(30))
    all.push({ type: 'hours', weekdays: [1 + dice.below(7)], from: '09:00', to: '18:00' })
  if (dice.chance(30)) all.push({ type: 'tiers', tiers: [dice.of(TIERS)] })
  if (dice.chance(20)) all.push({ type: 'segments', segments: [dice.of(SEGMENTS)] })
  if (dice.chance(50))
    all.push({ type: 'minimum_purchase', amount: 10_000 * (1 + dice.below(60)), basis: 'running' })
  if (dice.chance(10))
    all.push({ any: [{ type: 'first_purchase' }, { type: 'birthday', before: 3, after: 3 }] })
  if (dice.chance(10)) all.push({ not: { type: 'payment_type', types: ['cash'] } })
  return { all }
}

function effectBy(dice: Dice): Effect {
  const include = dice.chance(70)
    ? { categories: [`c${dice.below(CATEGORIES)}`] }
    : { products: [`p${dice.below(PRODUCTS)}`, `p${dice.below(PRODUCTS)}`] }
  const reach = { scope: 'items', pick: 'all', items: { include } } as const
  return dice.of<() => Effect>([
    () => ({ type: 'percentage', rate: 100 * (1 + dice.below(20)), basis: 'running', ...reach }),
    () => ({
      type: 'percentage',
      rate: 300,
      basis: 'running',
      scope: 'receipt',
      pick: 'all',
      maximum: 50_000,
    }),
    () => ({ type: 'fixed_amount', amount: 1000, ...reach }),
    () => ({ type: 'fixed_price', price: 9900, ...reach, pick: 'cheapest' }),
    () => ({ type: 'n_for_m', paid: 2, free: 1, items: { include } }),
  ])()
}

/** Random figures that are the same each time (mulberry32). */
class Dice {
  constructor(private state: number) {}

  below(limit: number) {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }

  of<T>(values: readonly T[]) {
    return values[this.below(values.length)]
  }

  chance(percent: number) {
    return this.below(100) < percent
  }
}
