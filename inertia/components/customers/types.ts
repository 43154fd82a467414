/** Answers of the API that the pages of customers read. */

export type ListedCustomer = {
  id: string
  name: string | null
  phone: string | null
  email: string | null
  city: string | null
  tags: string[]
  segments: string[]
  visits: number
  total: number
  averageCheck: number | null
  firstVisitAt: string | null
  lastVisitAt: string | null
  createdAt: string
}

export type OwnFields = Record<string, string | number | boolean>

export type ConsentKind = 'personal_data' | 'sms' | 'email' | 'push' | 'messenger' | 'calls'

export type Consent = {
  id: string
  kind: ConsentKind
  source: 'portal' | 'till' | 'site' | 'app' | 'paper' | 'import'
  textVersion: string | null
  givenAt: string
  withdrawnAt: string | null
}

export type Customer = ListedCustomer & {
  birthDate: string | null
  contactsOpen: boolean
  fields: OwnFields
  favourites: { product: string | null; category: string | null }
  consents: Consent[]
  mergedIds: string[]
}

export type Purchase = {
  id: number
  number: string | null
  kind: 'sale' | 'refund'
  status: 'closed' | 'cancelled'
  closedAt: string
  businessDate: string
  venue: { id: string; name: string; timezone: string }
  business: { id: string; name: string }
  total: number
  discount: number
  items: { name: string | null; quantity: number; total: number }[]
}

export type Note = { id: string; text: string; author: string | null; createdAt: string }

export type Duplicate = { reason: 'email' | 'name_and_birthday'; customers: ListedCustomer[] }

export type Segment = {
  id: string
  name: string
  text: string | null
  group: 'lifecycle' | 'risk' | 'rfm' | 'own'
  builtIn: boolean
  conditions: Condition
  customers: number
}

export type Condition =
  { all: Condition[] } | { any: Condition[] } | { not: Condition } | Comparison

export type Comparison = {
  field: string
  op: string
  value: string | number | boolean | string[]
  days?: number
}

export const SORTS = ['visits', 'total', 'averageCheck', 'lastVisit'] as const
export type Sort = (typeof SORTS)[number] | 'firstVisit' | 'created'

/** What a list is asked for; it stands in the address. */
export type Asked = {
  segment?: string
  tag?: string
  lastVisitFrom?: string
  lastVisitTo?: string
  sort?: Sort
  order?: 'asc' | 'desc'
  page?: number
}
