import type { ConditionTree } from '#loyalty/promotions/conditions/registry'
import type { Effect } from '#loyalty/promotions/effects/registry'

/** The order in which promotions are worked out: each lane sees the prices that the lanes before it left. */
export const LANES = ['shelf', 'item', 'receipt', 'coupon', 'points'] as const
export type Lane = (typeof LANES)[number]

/** `lane`: applies alone in its lane. `receipt`: applies alone altogether. */
export const EXCLUSIVITY = ['none', 'lane', 'receipt'] as const
export type Exclusivity = (typeof EXCLUSIVITY)[number]

export const GROUP_MODES = [
  'all_by_priority',
  'first_that_fits',
  'best_for_customer',
  'best_for_business',
] as const
export type GroupMode = (typeof GROUP_MODES)[number]

/** The form in which rules are stored now. */
export const RULE_SCHEMA = 1

/** One version of a promotion, as it is stored. */
export interface Rule {
  schema: typeof RULE_SCHEMA
  id: string
  version: number
  name: { ru: string; en: string }
  lane: Lane
  /** Group of the lane; `null`: the lane itself. */
  group: string | null
  /** The smaller number goes first; of equal ones the smaller id. */
  priority: number
  exclusive: Exclusivity
  /** Applies only with a coupon for it. */
  coupon: boolean
  conditions: ConditionTree
  effect: Effect
  limits: Limits
  schedule: Schedule
}

/** `null`: not limited. */
export interface Limits {
  uses: number | null
  usesPerCustomer: number | null
  /** Kopecks of discount in all. */
  budget: number | null
  /** Gives what is left of a budget that does not suffice, instead of nothing. */
  partial: boolean
  /** A refund gives the use and the budget back. Yes, unless it says no. */
  giveBack?: boolean
}

/** Local time of the venue, `2026-03-05T18:30`; the end is not included. */
export interface Schedule {
  from: string | null
  until: string | null
}

/** Rules and groups that are weighed against one another. */
export interface Group {
  id: string
  lane: Lane
  /** `null`: stands in the lane itself. */
  parent: string | null
  mode: GroupMode
  priority: number
}
