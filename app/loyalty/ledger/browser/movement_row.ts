import type { Actor } from '#shared/actor'
import { openIdentity, type SealedIdentity } from '#customers/identity'
import type { movementWords } from '#loyalty/ledger/movement_words'
import type { TenantCipher } from '#privacy/tenant_cipher'
import { roubles } from '#shared/money'

export interface MovementRow extends Pick<SealedIdentity, 'name'> {
  id: string
  type: string
  customer_id: string
  amount: number
  change: number
  reason: string
  source_type: string | null
  source_id: string | null
  programme_version: number | null
  reverses: string | null
  created_at: Date
  actor: string | null
}

/** SQL of movements `m` with the name of their customer, who made them, and what they changed for these members. */
export const movementsSql = (members = 'true') => `
  select m.id, m.type, m.customer_id, m.amount, m.reason, m.source_type, m.source_id, m.programme_version,
         m.reverses, m.created_at, u.name as actor, i.name,
         (select coalesce(sum(e.amount), 0)::bigint from ledger_entries e
           where e.tenant_id = m.tenant_id and e.movement_id = m.id and e.account = 'member' and ${members}) as change
    from ledger_movements m
    left join users u on u.id = m.actor_id
    left join customer_identities i on i.tenant_id = m.tenant_id and i.customer_id = m.customer_id`

/** Bonuses. */
export interface LedgerMovement {
  id: string
  type: string
  /** The type and the reason in the reader's language. */
  title: string
  reason: string
  amount: number
  /** What it changed in the account of the customer asked for, or of all members together. */
  change: number
  customer: NamedCustomer
  source: { type: string; id: string } | null
  programmeVersion: number | null
  /** The movement that it takes back. */
  reverses: string | null
  /** Nobody's name for what Krug did itself. */
  actor: string | null
  createdAt: Date
}

export interface NamedCustomer {
  id: string
  /** Only for those who may read customers. */
  name: string | null
}

export function describeMovement(
  actor: Actor,
  cipher: TenantCipher,
  words: ReturnType<typeof movementWords>,
  row: MovementRow
): LedgerMovement {
  const { id, type, amount, change, reason, source_type: sourceType, source_id: sourceId } = row
  return {
    id,
    type,
    title: words.type(type),
    reason: words.reason(reason),
    amount: roubles(amount),
    change: roubles(change),
    customer: namedCustomer(actor, cipher, row.customer_id, row.name),
    source: sourceType && sourceId ? { type: sourceType, id: sourceId } : null,
    programmeVersion: row.programme_version,
    reverses: row.reverses,
    actor: row.actor,
    createdAt: row.created_at,
  }
}

export function namedCustomer(
  actor: Actor,
  cipher: TenantCipher,
  id: string,
  sealed: string | null
): NamedCustomer {
  if (!sealed || !actor.can('customers.read')) return { id, name: null }
  const none = { phone: null, email: null, birth_date: null }
  return { id, name: openIdentity(cipher, id, { name: sealed, ...none }).name }
}
