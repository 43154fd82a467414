import type { Sentence } from '~/api/types'

/** Answers of the API about promotions. Money of a rule is in kopecks, quantities in thousandths, shares in basis points. */

export const LANES = ['shelf', 'item', 'receipt', 'coupon', 'points'] as const
export type Lane = (typeof LANES)[number]
export const STATES = ['active', 'draft', 'paused', 'ended'] as const
export type State = (typeof STATES)[number]
export type Exclusivity = 'none' | 'lane' | 'receipt'

type Named = { categories?: string[]; products?: string[] }
export type ItemFilter = { include?: Named; exclude?: Named }

export type PriceBasis = 'running' | 'before'
export type Reach = {
  scope: 'receipt' | 'items'
  pick: 'all' | 'cheapest' | 'dearest'
  items?: ItemFilter
  maximum?: number
}

/** Settings that are being filled in may be missing. */
export type Effect =
  | ({ type: 'percentage'; rate?: number; basis: PriceBasis } & Reach)
  | ({ type: 'fixed_amount'; amount?: number } & Reach)
  | ({ type: 'fixed_price'; price?: number } & Reach)
  | { type: 'n_for_m'; paid?: number; free?: number; items?: ItemFilter; maximum?: number }
  | {
      type: 'gift'
      items: ItemFilter
      pieces?: number
      bought?: { items: ItemFilter; pieces?: number }
      maximum?: number
    }
  | { type: 'bonus_multiplier'; multiplier?: number; items?: ItemFilter }
export type EffectType = Effect['type']

export type Condition =
  | { type: 'minimum_purchase'; amount?: number; basis: PriceBasis; items?: ItemFilter }
  | { type: 'venues'; venues: string[] }
  | { type: 'businesses'; businesses: string[] }
  | { type: 'contains_items'; items: ItemFilter }
  | { type: 'item_quantity'; quantity?: number; items?: ItemFilter }
  | { type: 'segments'; segments: string[] }
  | { type: 'tiers'; tiers: string[] }
  | { type: 'hours'; weekdays: number[]; from?: string; to?: string }
  | { type: 'dates'; from?: string; until?: string }
  | { type: 'first_purchase' }
  | { type: 'birthday'; before?: number; after?: number }
  | { type: 'new_category' }
  | { type: 'payment_type'; types: string[] }
  | { type: 'channel'; channels: string[] }
export type ConditionType = Condition['type']

export type StoredConditions =
  { all: StoredConditions[] } | { any: StoredConditions[] } | { not: StoredConditions } | Condition

export type Limits = {
  uses: number | null
  usesPerCustomer: number | null
  budget: number | null
  partial: boolean
  giveBack?: boolean
}

export type Rule = {
  id: string
  version: number
  name: Sentence
  lane: Lane
  group: string | null
  priority: number
  exclusive: Exclusivity
  coupon: boolean
  conditions: StoredConditions
  effect: Effect
  limits: Limits
  schedule: { from: string | null; until: string | null }
}

export type Promotion = {
  id: string
  state: State
  version: number
  rule: Rule
  sentence: Sentence
  used: { uses: number; budget: number }
  changeable: boolean
  createdAt: string
  updatedAt: string
}

export const MODES = [
  'all_by_priority',
  'first_that_fits',
  'best_for_customer',
  'best_for_business',
] as const
export type Mode = (typeof MODES)[number]

export type PromotionGroup = {
  id: string
  lane: Lane
  parent: string | null
  mode: Mode
  priority: number
  name: Sentence
}

type Choice = { id: string; name: string }

/** What a promotion may speak of. */
export type Vocabulary = {
  businesses: Choice[]
  venues: (Choice & { businessId: string })[]
  segments: Choice[]
  tiers: Choice[]
  categories: Choice[]
  products: (Choice & { price: number | null })[]
  groups: PromotionGroup[]
}

export type Figures = Record<string, { uses: number; discount: number }>

export type Decision = {
  ruleId: string
  name: Sentence
  result: 'applied' | 'not_applied'
  saved: number
  text: Sentence
}

export type Calculation = {
  draftId: string | null
  value: number
  discount: number
  total: number
  bonusMultiplier: number
  explanations: Decision[]
}

type Pair = { withIt: number; without: number }

export type SimulationFigures = {
  receipts: number
  value: number
  touched: { receipts: number; share: number; value: number; customers: number }
  cost: number
  revenue: Pair
  averageCheck: { withIt: number | null; without: number | null }
  profit: (Pair & { coverage: number }) | null
  bonuses: number
  usedUpOn: string | null
  products: { productId: string; name: string; quantity: number; cost: number }[]
  customers: { customerId: string; name: string | null; receipts: number; saved: number }[]
  days: { date: string; receipts: number; touched: number; cost: number }[]
}

export type Simulation = {
  id: string
  version: number
  from: string
  to: string
  state: 'queued' | 'running' | 'done' | 'failed'
  receipts: number
  replayed: number
  result: SimulationFigures | null
  createdAt: string
}

export type Stats = {
  uses: number
  customers: number
  discount: number
  revenue: number
  averageCheck: { withIt: number | null; without: number | null }
  days: { date: string; uses: number; discount: number; revenue: number }[]
}
