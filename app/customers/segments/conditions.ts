import { SegmentConditionError } from '#customers/errors'
import { parseConditionTree } from '#shared/condition_tree'
import { fieldOf, OPERATORS, type FieldType } from '#customers/segments/fields'

/** What a segment asks of a customer: comparisons, combined at will. */
export type Condition = AllConditions | AnyCondition | NotCondition | Comparison

export interface AllConditions {
  all: Condition[]
}

export interface AnyCondition {
  any: Condition[]
}

export interface NotCondition {
  not: Condition
}

export interface Comparison {
  /** One of `FIELDS`, or `fields.<name>` for a field of the tenant's own. */
  field: string
  op: string
  value: ConditionValue
  /** For figures of a period: its last days. */
  days?: number
}

export type ConditionValue = string | number | boolean | string[]

export const OWN_FIELD = 'fields.'

const MOST_DAYS = 3660
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * A tree of conditions as somebody sent it, checked and without anything that does not belong.
 *
 * @throws SegmentConditionError which names the place that is wrong.
 */
export function parseConditions(input: unknown): Condition {
  return parseConditionTree(input, 'conditions', { leaf: comparison, wrong })
}

function comparison({ field, op, value, days }: Partial<Comparison>, path: string): Comparison {
  const type = typeOf(field)
  if (!field || !type) throw wrong(`${path}.field`, 'field')
  if (!op || !OPERATORS[type].includes(op)) throw wrong(`${path}.op`, 'operator')
  if (!fits(type, value)) throw wrong(`${path}.value`, 'value')
  if (!fieldOf(field)?.period) return { field, op, value }
  if (!isDays(days)) throw wrong(`${path}.days`, 'value')
  return { field, op, value, days }
}

function typeOf(field: string | undefined): FieldType | undefined {
  if (typeof field !== 'string') return undefined
  if (field.startsWith(OWN_FIELD) && field.length > OWN_FIELD.length) return 'own'
  return fieldOf(field)?.type
}

function fits(type: FieldType, value: unknown): value is ConditionValue {
  const text = typeof value === 'string' && value.trim() !== '' && value.length <= 200
  switch (type) {
    case 'number':
    case 'money':
      return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 1e12
    case 'score':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 4
    case 'days':
      return isDays(value)
    case 'birthday':
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 92
    case 'flag':
      return typeof value === 'boolean'
    case 'text':
    case 'tag':
      return text
    case 'own':
      return text || typeof value === 'boolean' || Number.isFinite(value)
    case 'choice':
    case 'consent':
      return text && /^[a-z_]+$/.test(value)
    case 'venue':
    case 'business':
    case 'product':
    case 'category':
      return isList(value) && value.every(isId)
    case 'list':
      return isList(value) && value.every(isCode)
  }
}

const isDays = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST_DAYS

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.length <= 500

const isCode = (value: unknown) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)

const isId = (value: unknown) => typeof value === 'string' && UUID.test(value)

function wrong(path: string, reason: 'large' | 'shape' | 'field' | 'operator' | 'value') {
  return new SegmentConditionError({ path, reason }, path)
}
