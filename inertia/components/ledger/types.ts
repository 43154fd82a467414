/** Answers of the API that the pages of the ledger read. Sums are bonuses. */

export type NamedCustomer = { id: string; name: string | null }

export type Movement = {
  id: string
  type: string
  title: string
  reason: string
  amount: number
  change: number
  customer: NamedCustomer
  source: { type: string; id: string } | null
  programmeVersion: number | null
  reverses: string | null
  actor: string | null
  createdAt: string
}

export type OpenedMovement = Movement & {
  entries: { account: string; title: string; customer: NamedCustomer | null; amount: number }[]
  made: {
    id: string
    amount: number
    remaining: number
    activeFrom: string
    expiresAt: string | null
    moved: boolean
  }[]
  used: { id: string; amount: number; expiresAt: string | null; madeBy: string }[]
  hold: {
    id: string
    state: 'open' | 'captured' | 'released'
    captured: number
    expiresAt: string
  } | null
  reversedBy: { id: string; amount: number; createdAt: string }[]
  chain: { seq: number | null; checkedAt: string | null }
}

export type LedgerSummary = {
  issued: number
  redeemed: number
  expired: number
  adjusted: number
  outstanding: number
  debt: number
  expiringSoon: number
  chain: { links: number; checked: number; checkedAt: string | null; findings: number }
}

/** What the list is asked for; it stands in the address. */
export type Asked = {
  customerId?: string
  type?: string
  from?: string
  to?: string
  document?: string
  page?: number
}

export type Balance = {
  available: number
  pending: number
  held: number
  expiringSoon: number
  expiresFirst: string | null
}
