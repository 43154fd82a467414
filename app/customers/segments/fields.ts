import { lentField } from '#customers/segments/lent_fields'

/** What a value is, which decides how it may be compared. */
export type FieldType =
  | 'number'
  | 'money'
  | 'score'
  | 'days'
  | 'birthday'
  | 'flag'
  | 'text'
  | 'tag'
  | 'own'
  | 'choice'
  | 'consent'
  | 'venue'
  | 'business'
  | 'product'
  | 'category'
  | 'list'

export const OPERATORS: Record<FieldType, string[]> = {
  number: ['gte', 'lte', 'eq'],
  money: ['gte', 'lte'],
  score: ['gte', 'lte', 'eq'],
  /** Not longer ago than so many days; longer ago. */
  days: ['within', 'before'],
  /** From today on. */
  birthday: ['within'],
  flag: ['is'],
  text: ['is', 'not'],
  tag: ['has', 'lacks'],
  own: ['is', 'not'],
  choice: ['is', 'not'],
  consent: ['has', 'lacks'],
  venue: ['in', 'notIn'],
  business: ['in', 'notIn'],
  product: ['in', 'notIn'],
  category: ['in', 'notIn'],
  list: ['in', 'notIn'],
}

export interface Field {
  group: 'purchases' | 'customer' | 'rfm' | 'consents' | 'loyalty'
  type: FieldType
  /** A column or expression over the customer `c` and the figures `f`; fields without one have SQL of their own. */
  sql?: string
  /** Belongs to the last days, whose number the comparison says. */
  period?: boolean
}

/** Days since the last visit, measured in the customer's own usual pause between visits. */
const PAUSES = `case when f.visits >= 3 and f.last_at > f.first_at then
  extract(epoch from cast(:now as timestamptz) - f.last_at) * (f.visits - 1)
    / extract(epoch from f.last_at - f.first_at) end`

/** Everything a condition may ask about. */
export const FIELDS = {
  visits: { group: 'purchases', type: 'number', sql: 'f.visits' },
  total: { group: 'purchases', type: 'money', sql: 'f.total' },
  averageCheck: { group: 'purchases', type: 'money', sql: 'f.total / nullif(f.visits, 0)' },
  firstVisit: { group: 'purchases', type: 'days', sql: 'f.first_at' },
  lastVisit: { group: 'purchases', type: 'days', sql: 'f.last_at' },
  pauses: { group: 'purchases', type: 'number', sql: PAUSES },
  visitsIn: { group: 'purchases', type: 'number', period: true },
  totalIn: { group: 'purchases', type: 'money', period: true },
  business: { group: 'purchases', type: 'business' },
  venue: { group: 'purchases', type: 'venue' },
  category: { group: 'purchases', type: 'category' },
  product: { group: 'purchases', type: 'product' },
  created: { group: 'customer', type: 'days', sql: 'c.created_at' },
  city: { group: 'customer', type: 'text', sql: 'c.city' },
  tag: { group: 'customer', type: 'tag' },
  birthday: { group: 'customer', type: 'birthday' },
  hasPhone: { group: 'customer', type: 'flag' },
  hasEmail: { group: 'customer', type: 'flag' },
  rfm: { group: 'rfm', type: 'choice' },
  recency: { group: 'rfm', type: 'score', sql: 'c.recency' },
  frequency: { group: 'rfm', type: 'score', sql: 'c.frequency' },
  monetary: { group: 'rfm', type: 'score', sql: 'c.monetary' },
  consent: { group: 'consents', type: 'consent' },
} as const satisfies Record<string, Field>

export type FieldName = keyof typeof FIELDS

export function fieldOf(name: string): Field | undefined {
  return Object.hasOwn(FIELDS, name) ? FIELDS[name as FieldName] : lentField(name)
}
