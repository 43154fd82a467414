import { birthday } from '#loyalty/promotions/conditions/birthday'
import { businesses } from '#loyalty/promotions/conditions/businesses'
import { channel } from '#loyalty/promotions/conditions/channel'
import { containsItems } from '#loyalty/promotions/conditions/contains_items'
import { dates } from '#loyalty/promotions/conditions/dates'
import { firstPurchase } from '#loyalty/promotions/conditions/first_purchase'
import { hours } from '#loyalty/promotions/conditions/hours'
import { itemQuantity } from '#loyalty/promotions/conditions/item_quantity'
import { minimumPurchase } from '#loyalty/promotions/conditions/minimum_purchase'
import { newCategory } from '#loyalty/promotions/conditions/new_category'
import { paymentType } from '#loyalty/promotions/conditions/payment_type'
import { segments } from '#loyalty/promotions/conditions/segments'
import { tiers } from '#loyalty/promotions/conditions/tiers'
import { venues } from '#loyalty/promotions/conditions/venues'
import type { Settings } from '#loyalty/promotions/fields'

/** Every kind of condition, under the name it is stored with. */
export const CONDITIONS = {
  minimum_purchase: minimumPurchase,
  venues,
  businesses,
  contains_items: containsItems,
  item_quantity: itemQuantity,
  segments,
  tiers,
  hours,
  dates,
  first_purchase: firstPurchase,
  birthday,
  new_category: newCategory,
  payment_type: paymentType,
  channel,
}

export type ConditionType = keyof typeof CONDITIONS

/** A condition as it is stored: its kind and its settings. */
export type Condition = {
  [T in ConditionType]: { type: T } & Settings<(typeof CONDITIONS)[T]['fields']>
}[ConditionType]

/** Conditions combined. An empty `all` is always met. */
export type ConditionTree = AllOfConditions | AnyOfConditions | NegatedCondition | Condition

export interface AllOfConditions {
  all: ConditionTree[]
}

export interface AnyOfConditions {
  any: ConditionTree[]
}

export interface NegatedCondition {
  not: ConditionTree
}
