import type { Basket } from '#loyalty/promotions/basket'
import type { Unit, Words } from '#loyalty/promotions/conditions/condition'
import type { Fields, Settings } from '#loyalty/promotions/fields'
import type { ItemFilter } from '#loyalty/promotions/item_filter'
import type { Purchase } from '#loyalty/promotions/purchase'
import type { Speaker } from '#loyalty/promotions/sentences/speaker'

/** What an effect would do to the lines of a basket. */
export interface Proposal {
  /**
   * One figure per line, none negative: kopecks off it. For bonuses, what the line weighs when offers are compared:
   * its running value times the extra basis points.
   */
  amounts: number[]
  /** Each line is calculated for itself, so that a group may give some of the lines to another rule. */
  divisible: boolean
}

/** Why an effect does nothing to a basket that meets the conditions. */
export interface Futile {
  reason: 'no_matching_items' | 'not_enough_items' | 'price_not_lower'
  unit?: Unit
  needed?: number
  actual?: number
  missing?: number
  /** More of the items in this purchase would change it. */
  reachable: boolean
}

export type Propose = (purchase: Purchase, basket: Basket) => Proposal | Futile

export interface EffectDefinition<F extends Fields = Fields> {
  fields: F
  /** What it gives: kopecks off, or more bonuses. */
  gives: 'discount' | 'bonuses'
  compile(settings: Settings<F>): Propose
  /** Items without which it does nothing. */
  items(settings: Settings<F>): ItemFilter | undefined
  words(settings: Settings<F>, speaker: Speaker): Words
}

export function defineEffect<F extends Fields>(definition: EffectDefinition<F>) {
  return definition
}

export const NO_MATCHING_ITEMS: Futile = { reason: 'no_matching_items', reachable: true }
