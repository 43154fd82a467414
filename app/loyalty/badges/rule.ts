import { BadgeRuleError } from '#loyalty/badges/errors'
import { parseConditionTree } from '#shared/condition_tree'

/** What a badge is given for: conditions on a customer, combined at will. */
export type BadgeRule = AllBadgeRules | AnyBadgeRule | NotBadgeRule | BadgeCondition

export interface AllBadgeRules {
  all: BadgeRule[]
}

export interface AnyBadgeRule {
  any: BadgeRule[]
}

export interface NotBadgeRule {
  not: BadgeRule
}

export type BadgeCondition = AmountCondition | CategoryCondition

export interface AmountCondition {
  field: AmountField
  /** At least so much; for `registered` among the first so many. */
  value: number
}

export interface CategoryCondition {
  field: 'category'
  /** Bought in any of these categories of businesses, by their codes. */
  value: string[]
}

/** The most that each may ask for. */
export const AMOUNT_FIELDS = {
  /** Categories of businesses the customer bought in. */
  categories: 100,
  /** Per cent of the categories that the tenant's businesses have. */
  categoryShare: 100,
  /** Among the first so many to register. */
  registered: 1_000_000,
  /** Friends who bought. */
  referrals: 100_000,
  /** Events attended. */
  events: 100_000,
  /** Roubles paid in all. */
  spent: 1_000_000_000,
} as const

export type AmountField = keyof typeof AMOUNT_FIELDS

const CODE = /^[a-z0-9_]{1,64}$/

/** A rule as somebody sent it. @throws BadgeRuleError which names the place that is wrong. */
export function parseBadgeRule(input: unknown): BadgeRule {
  return parseConditionTree(input, 'rule', { leaf: condition, wrong })
}

function condition(input: object, path: string): BadgeCondition {
  const { field, value } = input as { field?: unknown; value?: unknown }
  if (field === 'category') {
    if (!isCodes(value)) throw wrong(`${path}.value`, 'value')
    return { field, value }
  }
  if (typeof field !== 'string' || !Object.hasOwn(AMOUNT_FIELDS, field))
    throw wrong(`${path}.field`, 'field')
  const name = field as AmountField
  if (!isAmount(value, AMOUNT_FIELDS[name])) throw wrong(`${path}.value`, 'value')
  return { field: name, value }
}

const isCodes = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= 100 &&
  value.every((code) => typeof code === 'string' && CODE.test(code))

const isAmount = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most

function wrong(path: string, reason: 'large' | 'shape' | 'field' | 'value') {
  return new BadgeRuleError({ path, reason }, path)
}
