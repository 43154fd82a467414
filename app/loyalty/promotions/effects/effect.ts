import type { Basket } from '#loyalty/promotions/basket'
import type { Words } from '#loyalty/promotions/conditions/condition'
import type { Fields, Settings } from '#loyalty/promotions/fields'
import type { ItemFilter } from '#loyalty/promotions/item_filter'
import { obstacle, type Obstacle } from '#loyalty/promotions/obstacle'
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

/** What it does, or why it does nothing though the conditions are met. */
export type Propose = (purchase: Purchase, basket: Basket) => Proposal | Obstacle

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

export const NO_MATCHING_ITEMS = obstacle('no_matching_items', { reachable: true })
