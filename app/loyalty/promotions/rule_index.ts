import type { Dimension } from '#loyalty/promotions/conditions/condition'
import type { CompiledRule } from '#loyalty/promotions/compiled_rule'
import type { Purchase } from '#loyalty/promotions/purchase'

const WORD = 32

/** Finds the rules that a purchase may meet by what is cheap to ask: one set of rules per key, combined by bits. */
export class RuleIndex {
  readonly #words: number
  readonly #dimensions = new Map<Dimension, { any: Uint32Array; byKey: Map<string, Uint32Array> }>()

  constructor(rules: readonly CompiledRule[]) {
    this.#words = Math.ceil(rules.length / WORD)
    for (const dimension of ['business', 'venue', 'weekday', 'tier', 'item'] as const)
      this.#dimensions.set(dimension, this.#indexBy(dimension, rules))
  }

  /** A rule for which the answer is no cannot apply; one for which it is yes may. */
  candidates(purchase: Purchase): (rule: CompiledRule) => boolean {
    const bits = new Uint32Array(this.#words).fill(0xffffffff)
    for (const [dimension, { any, byKey }] of this.#dimensions) {
      const allowed = any.slice()
      for (const key of keysOf(purchase, dimension))
        byKey.get(key)?.forEach((word, at) => (allowed[at] |= word))
      allowed.forEach((word, at) => (bits[at] &= word))
    }
    return ({ position }) => (bits[position >>> 5] & (1 << (position & 31))) !== 0
  }

  #indexBy(dimension: Dimension, rules: readonly CompiledRule[]) {
    const any = new Uint32Array(this.#words)
    const byKey = new Map<string, Uint32Array>()
    for (const { position, keys } of rules) {
      const asked = keys.find((one) => one.dimension === dimension)
      if (!asked) set(any, position)
      for (const value of asked?.values ?? []) {
        const key = String(value)
        if (!byKey.has(key)) byKey.set(key, new Uint32Array(this.#words))
        set(byKey.get(key)!, position)
      }
    }
    return { any, byKey }
  }
}

function set(bits: Uint32Array, position: number) {
  bits[position >>> 5] |= 1 << (position & 31)
}

function keysOf(purchase: Purchase, dimension: Dimension): Iterable<string> {
  const { context, customer } = purchase
  switch (dimension) {
    case 'business':
      return [context.businessId]
    case 'venue':
      return [context.venueId]
    case 'weekday':
      return [String(purchase.weekday)]
    case 'tier':
      return customer ? [customer.tier] : []
    case 'item':
      return purchase.itemKeys
  }
}
