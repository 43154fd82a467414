/** Answers of the API about files and what is sent by the clock. */

export type Refusal = { code: string; text: string }

export type ExportState = 'queued' | 'writing' | 'ready' | 'failed' | 'cancelled' | 'expired'

export type ExportedFile = {
  id: string
  title: string
  report: string | null
  dataset: string | null
  format: 'csv' | 'xlsx' | 'pdf'
  state: ExportState
  rows: number
  rowsExpected: number | null
  bytes: number | null
  fileName: string | null
  error: Refusal | null
  createdAt: string
  expiresAt: string | null
  link: string | null
}

export type Parameters = Record<string, string | number | boolean | (string | number)[]>

export type ScheduleRecipient = {
  id: string
  userId: string | null
  role: string | null
  email: string | null
  name: string
  unsubscribedAt: string | null
}

export type Schedule = {
  id: string
  name: string
  report: string
  title: string | null
  parameters: Parameters
  format: 'letter' | 'xlsx' | 'csv' | 'pdf'
  every: 'day' | 'week' | 'month'
  weekdays: number[]
  monthDay: number | null
  at: string
  note: string | null
  state: 'active' | 'paused'
  pausedFor: 'failures' | 'maker_gone' | null
  nextAt: string | null
  maker: { id: string; name: string }
  own: boolean
  recipients: ScheduleRecipient[]
  last: { dueAt: string; sent: number; open: number; missed: number } | null
}

export type Delivery = {
  id: string
  dueAt: string
  recipient: string
  byHand: boolean
  state: 'waiting' | 'preparing' | 'sending' | 'sent' | 'skipped' | 'failed' | 'unknown'
  error: Refusal | null
  settledAt: string | null
}

export type PossibleRecipients = {
  users: { id: string; name: string }[]
  roles: { id: string; name: string }[]
  outside: boolean
}
