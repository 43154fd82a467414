import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import {
  describeMovement,
  movementsSql,
  namedCustomer,
  type LedgerMovement,
  type MovementRow,
  type NamedCustomer,
} from '#loyalty/ledger/browser/movement_row'
import { movementWords } from '#loyalty/ledger/movement_words'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { roubles } from '#shared/money'

/** Bonuses, and what became of them. */
export interface OpenedMovement extends LedgerMovement {
  entries: LedgerEntry[]
  /** Lots that it made. */
  made: MadeLot[]
  /** Lots that it took from, or gave back to with an amount below zero. */
  used: UsedLot[]
  hold: OpenedHold | null
  /** Movements that take it back. */
  reversedBy: { id: string; amount: number; createdAt: Date }[]
  chain: ChainState
}

interface LedgerEntry {
  account: string
  title: string
  customer: NamedCustomer | null
  amount: number
}

interface MadeLot {
  id: string
  amount: number
  remaining: number
  activeFrom: Date
  expiresAt: Date | null
  /** Moved from a lot of a customer who was merged. */
  moved: boolean
}

interface UsedLot {
  id: string
  amount: number
  expiresAt: Date | null
  /** The movement that made the lot. */
  madeBy: string
}

interface OpenedHold {
  id: string
  state: 'open' | 'captured' | 'released'
  captured: number
  expiresAt: Date
}

/** Its place in the hash chain, and when it was last found to be what was written. */
interface ChainState {
  seq: number | null
  checkedAt: Date | null
}

interface Row extends MovementRow {
  hold: (Omit<OpenedHold, 'expiresAt'> & { expiresAt: string }) | null
  seq: number | null
  checked_at: Date | null
}

/** One movement with all that it did. @throws NotFoundError */
export async function openMovement(actor: Actor, id: string): Promise<OpenedMovement> {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `select m.*, h.hold, link.seq, checks.checked_at
       from (${movementsSql()} where m.id = :id) m
       left join lateral (
         select jsonb_build_object('id', h.id, 'state', h.state, 'captured', h.captured, 'expiresAt', h.expires_at) as hold
           from ledger_holds h where h.movement_id = m.id) h on true
       left join ledger_chain link on link.movement_id = m.id
       left join lateral (
         select max(c.checked_at) as checked_at from ledger_checks c where c.findings = 0 and c.seq >= link.seq) checks
         on true`,
    { id }
  )
  const row = found(rows[0])
  const [cipher, words] = [await tenantCipher(), movementWords(actor)]
  const { rows: entries } = await db.rawQuery<{ rows: EntryRow[] }>(ENTRIES, { id })
  const { rows: made } = await db.rawQuery<{ rows: MadeLot[] }>(MADE, { id })
  const { rows: used } = await db.rawQuery<{ rows: UsedLot[] }>(USED, { id })
  const { rows: reversedBy } = await db.rawQuery<{ rows: OpenedMovement['reversedBy'] }>(REVERSED, {
    id,
  })
  return {
    ...describeMovement(actor, cipher, words, row),
    entries: entries.map(({ account, amount, customer_id: customerId, name }) => ({
      account,
      title: words.account(account),
      customer: customerId ? namedCustomer(actor, cipher, customerId, name) : null,
      amount: roubles(amount),
    })),
    made: made.map((lot) => ({
      ...lot,
      amount: roubles(lot.amount),
      remaining: roubles(lot.remaining),
    })),
    used: used.map((use) => ({ ...use, amount: roubles(use.amount) })),
    hold: row.hold && {
      ...row.hold,
      captured: roubles(row.hold.captured),
      expiresAt: new Date(row.hold.expiresAt),
    },
    reversedBy: reversedBy.map((one) => ({ ...one, amount: roubles(one.amount) })),
    chain: { seq: row.seq, checkedAt: row.checked_at },
  }
}

interface EntryRow {
  account: string
  amount: number
  customer_id: string | null
  name: string | null
}

const ENTRIES = `
  select e.account, e.amount, e.customer_id, i.name from ledger_entries e
    left join customer_identities i on i.tenant_id = e.tenant_id and i.customer_id = e.customer_id
   where e.movement_id = :id order by e.line`
const MADE = `
  select l.id, l.amount, l.remaining, l.active_from as "activeFrom", l.expires_at as "expiresAt",
         l.moved_from is not null as moved
    from ledger_lots l where l.movement_id = :id order by l.expires_at nulls last, l.id`
const USED = `
  select l.id, u.amount, l.expires_at as "expiresAt", l.movement_id as "madeBy"
    from ledger_lot_uses u join ledger_lots l on l.tenant_id = u.tenant_id and l.id = u.lot_id
   where u.movement_id = :id order by u.line`
const REVERSED = `
  select m.id, m.amount, m.created_at as "createdAt" from ledger_movements m
   where m.reverses = :id order by m.created_at, m.id`
