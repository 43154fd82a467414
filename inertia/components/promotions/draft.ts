import { isGroup, type ConditionTree } from '~/components/forms/condition_tree'
import type {
  Condition,
  ConditionType,
  Effect,
  EffectType,
  Exclusivity,
  Lane,
  Limits,
  Promotion,
  StoredConditions,
} from './types'

export type Conditions = ConditionTree<Condition>

/** A promotion as the builder holds it. */
export interface Draft {
  name: { ru: string; en: string }
  effect: Effect
  conditions: Conditions
  coupon: boolean
  limits: Required<Limits>
  schedule: { from: string | null; until: string | null }
  /** `null`: where the effect belongs by itself. */
  lane: Lane | null
  group: string | null
  exclusive: Exclusivity
  priority: number
}

const PRIORITY = 100

const REACH = { scope: 'receipt', pick: 'all' } as const

/** What each effect begins with. */
export const EFFECTS: Record<EffectType, Effect> = {
  percentage: { type: 'percentage', rate: 1000, basis: 'running', ...REACH },
  fixed_amount: { type: 'fixed_amount', amount: 10_000, ...REACH },
  fixed_price: { type: 'fixed_price', scope: 'items', pick: 'all' },
  n_for_m: { type: 'n_for_m', paid: 2, free: 1 },
  gift: { type: 'gift', items: {}, pieces: 1 },
  bonus_multiplier: { type: 'bonus_multiplier', multiplier: 20_000 },
}

/** What each condition begins with. */
export const CONDITIONS: Record<ConditionType, Condition> = {
  minimum_purchase: { type: 'minimum_purchase', amount: 100_000, basis: 'running' },
  contains_items: { type: 'contains_items', items: {} },
  item_quantity: { type: 'item_quantity', quantity: 2000 },
  businesses: { type: 'businesses', businesses: [] },
  venues: { type: 'venues', venues: [] },
  hours: { type: 'hours', weekdays: [1, 2, 3, 4, 5] },
  dates: { type: 'dates' },
  segments: { type: 'segments', segments: [] },
  tiers: { type: 'tiers', tiers: [] },
  first_purchase: { type: 'first_purchase' },
  birthday: { type: 'birthday', before: 3, after: 3 },
  new_category: { type: 'new_category' },
  payment_type: { type: 'payment_type', types: [] },
  channel: { type: 'channel', channels: [] },
}

export function newDraft(): Draft {
  return {
    name: { ru: '', en: '' },
    effect: EFFECTS.percentage,
    conditions: { mode: 'all', items: [] },
    coupon: false,
    limits: { uses: null, usesPerCustomer: null, budget: null, partial: false, giveBack: true },
    schedule: { from: null, until: null },
    lane: null,
    group: null,
    exclusive: 'none',
    priority: PRIORITY,
  }
}

export function draftOf({ rule }: Pick<Promotion, 'rule'>): Draft {
  const { name, effect, coupon, schedule, lane, group, exclusive, priority } = rule
  return {
    ...{ name, effect, coupon, schedule, lane, group, exclusive, priority },
    conditions: treeOf(rule.conditions),
    limits: { ...rule.limits, giveBack: rule.limits.giveBack ?? true },
  }
}

/** As the API takes it. */
export function bodyOf(draft: Draft) {
  return { ...draft, lane: laneOf(draft), conditions: storedOf(draft.conditions) }
}

/** Where it stands: more bonuses in a lane of their own, the rest where it was put, or where the effect belongs. */
export function laneOf({ lane, effect, coupon }: Draft): Lane {
  if (effect.type === 'bonus_multiplier') return 'points'
  if (lane && lane !== 'points') return lane
  if (coupon) return 'coupon'
  return 'scope' in effect && effect.scope === 'receipt' ? 'receipt' : 'item'
}

function treeOf(conditions: StoredConditions): Conditions {
  const item = itemOf(conditions)
  return isGroup(item) ? item : { mode: 'all', items: [item] }
}

function itemOf(conditions: StoredConditions): Conditions | Condition {
  if ('all' in conditions) return { mode: 'all', items: conditions.all.map(itemOf) }
  if ('any' in conditions) return { mode: 'any', items: conditions.any.map(itemOf) }
  if (!('not' in conditions)) return conditions
  const denied = itemOf(conditions.not)
  return isGroup(denied) && denied.mode === 'any'
    ? { mode: 'none', items: denied.items }
    : { mode: 'none', items: [denied] }
}

function storedOf({ mode, items }: Conditions): StoredConditions {
  const inner = items.map((item) => (isGroup(item) ? storedOf(item) : item))
  if (inner.length === 0) return { all: [] }
  if (mode === 'none') return { not: { any: inner } }
  return mode === 'all' ? { all: inner } : { any: inner }
}

/** What the server objected to at one condition; `path` is its place in the tree: `0.2`. */
export function objectionsAt(
  errors: Record<string, unknown>,
  tree: Conditions,
  path: string
): string[] {
  const place = storedPath(tree, path)
  return Object.entries(errors)
    .filter(([field]) => field === place || field.startsWith(`${place}.`))
    .map(([, message]) => String(message))
}

/** `0.2` → `conditions.all.0.not.any.2`, as far as groups are what they are. */
function storedPath(tree: Conditions, path: string) {
  let [at, place]: [Conditions | Condition, string] = [tree, 'conditions']
  for (const index of path.split('.').map(Number)) {
    if (!isGroup(at)) break
    place += `.${at.mode === 'none' ? 'not.any' : at.mode}.${index}`
    at = at.items[index]
  }
  return place
}

const ELSEWHERE = {
  effect: /^effect\.(items|bought|type|scope|pick)/,
  conditions: /^conditions(\.(all|any|not))*$/,
}

/** What the server objected to in a part of the promotion that no field of its own shows. */
export function otherObjections(errors: Record<string, unknown>, part: keyof typeof ELSEWHERE) {
  return Object.entries(errors)
    .filter(([field]) => ELSEWHERE[part].test(field))
    .map(([, message]) => String(message))
}
