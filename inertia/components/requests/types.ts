import type { ConsentKind } from '~/components/customers/types'

/** Answers of the API that the page of requests reads. */

export type RequestKind = 'information' | 'correction' | 'deletion' | 'stop'
export type Channel = 'till' | 'letter' | 'phone' | 'email' | 'portal' | 'retention'
export type State = 'open' | 'fulfilled' | 'refused'
export type Urgency = 'overdue' | 'soon' | 'later'
export type CorrectedField = 'name' | 'phone' | 'email' | 'birthDate'

export type PersonRequest = {
  id: string
  customer: { id: string; name: string | null; erased: boolean }
  kind: RequestKind
  purpose: ConsentKind | null
  channel: Channel
  state: State
  receivedOn: string
  dueOn: string
  urgency: Urgency | null
  extendableTo: string | null
  takenBy: string | null
  closedBy: string | null
  closedAt: string | null
  fileTakenAt: string | null
  done: { fields?: string[]; withdrawn?: ConsentKind; erased?: boolean }
  said: string | null
  extensionReason: string | null
  answer: string | null
}

export type Asked = {
  state?: State
  kind?: RequestKind
  urgency?: Urgency
  customerId?: string
  page?: number
}

export type Choices = { kinds: RequestKind[]; channels: Channel[]; purposes: ConsentKind[] }
