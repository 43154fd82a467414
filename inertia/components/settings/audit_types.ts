import type { JSONDataTypes } from '@adonisjs/core/types/transformers'

export type AuditEntry = {
  id: number
  at: string
  userId: string | null
  who: string
  action: string
  what: string
  subjectType: string
  subject: string
  subjectId: string | null
  address: string | null
  reason: string | null
  details: Record<string, JSONDataTypes>
  seq: number | null
  hash: string | null
}

export type AuditAsked = {
  userId?: string
  action?: string
  subjectType?: string
  subjectId?: string
  from?: string
  to?: string
  page?: number
}

export type AuditChoices = {
  actions: { id: string; name: string }[]
  people: { id: string; name: string }[]
}

export type AuditState = {
  links: number
  checkedAt: string | null
  findings: number
}
