import type { Basket } from '#loyalty/promotions/basket'
import type { Fields, Settings } from '#loyalty/promotions/fields'
import type { Purchase } from '#loyalty/promotions/purchase'
import type { Speaker } from '#loyalty/promotions/sentences/speaker'

/** What a figure of an explanation counts or names, so that it can be said in words. */
export type Unit =
  | 'kopecks'
  | 'thousandths'
  | 'pieces'
  | 'days'
  | 'date'
  | 'moment'
  | 'times'
  | 'flag'
  | 'business'
  | 'venue'
  | 'trade'
  | 'item'
  | 'segment'
  | 'tier'
  | 'payment_type'
  | 'channel'

export type Value = string | number | boolean | null | readonly string[]

export interface Shortfall {
  unit: Unit
  needed: Value
  actual: Value
  /** How much is missing, where that can be counted. */
  missing: number | null
}

export type Verdict = 'met' | Shortfall

/** What an index may ask before a rule is looked at. */
export type Dimension = 'business' | 'venue' | 'weekday' | 'tier' | 'item'

export interface IndexKeys {
  dimension: Dimension
  /** A purchase without any of them cannot meet the condition. */
  values: readonly (string | number)[]
}

export type Evaluate = (purchase: Purchase, basket: Basket) => Verdict
export type Words = Record<string, string | number>

export interface ConditionDefinition<F extends Fields = Fields> {
  fields: F
  /** Only a known customer can meet it. */
  needsCustomer?: true
  /** The customer can still meet it in this purchase, by buying more or paying otherwise. */
  reachable?: true
  compile(settings: Settings<F>): Evaluate
  keys?(settings: Settings<F>): IndexKeys | null
  /** What its sentence in the language files needs. */
  words?(settings: Settings<F>, speaker: Speaker): Words
}

export function defineCondition<F extends Fields>(definition: ConditionDefinition<F>) {
  return definition
}
