import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { prepared } from '#shared/database/prepared'
import { ledgerMovements } from '#shared/telemetry/metrics'

/** Where bonuses can be: with a member, or at what became of them. Members' accounts name the customer. */
export type Account = 'member' | 'held' | 'issued' | 'redeemed' | 'expired' | 'adjustments'

export const MOVEMENT_TYPES = [
  'earn',
  'spend',
  'hold',
  'release',
  'capture',
  'gift',
  'adjust',
  'expire',
  'reverse',
  'transfer',
] as const

export type MovementType = (typeof MOVEMENT_TYPES)[number]

/** The document that a movement comes from: a receipt, a coupon, a person's decision. */
export interface Source {
  type: string
  id: string
}

export interface MovementInput {
  type: MovementType
  customerId: string
  /** Hundredths of a bonus, above zero. */
  amount: number
  reason: string
  source?: Source
  businessId?: string
  /** The version of the programme's settings that decided the amount. */
  programmeVersion?: number
  /** The movement that this one takes back. */
  reverses?: string
  at: Date
}

/** What one movement puts on one account: hundredths of a bonus, below zero for what leaves it. */
export interface Posting {
  account: Account
  customerId?: string
  amount: number
}

/**
 * Writes a movement with its entries and brings the members' stored sums up to date. The caller holds the locks of the
 * members; the database refuses, when the transaction commits, entries that do not add up to zero.
 */
export async function record(actor: Actor, input: MovementInput, postings: Posting[]) {
  ledgerMovements.inc({ type: input.type })
  const entries = postings.filter(({ amount }) => amount !== 0)
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    prepared(`with movement as (
       insert into ledger_movements (type, customer_id, amount, reason, source_type, source_id, business_id,
                                     programme_version, reverses, actor_id, created_at)
       values (:type, :customerId, :amount, :reason, :sourceType, :sourceId, :businessId,
               :programmeVersion, :reverses, :actorId, :at)
       returning id),
     posted as (
       select * from unnest(cast(:accounts as text[]), cast(:customers as uuid[]), cast(:amounts as bigint[]))
              with ordinality as x (account, customer_id, amount, line)),
     entries as (
       insert into ledger_entries (movement_id, line, account, customer_id, amount)
       select movement.id, line - 1, account, customer_id, amount from movement, posted),
     balances as (
       update ledger_balances b set total = b.total + x.total, held = b.held + x.held
         from (select customer_id, coalesce(sum(amount) filter (where account = 'member'), 0) as total,
                      coalesce(sum(amount) filter (where account = 'held'), 0) as held
                 from posted where customer_id is not null group by customer_id) x
        where b.customer_id = x.customer_id)
     select id from movement`),
    {
      type: input.type,
      customerId: input.customerId,
      amount: input.amount,
      reason: input.reason,
      sourceType: input.source?.type ?? null,
      sourceId: input.source?.id ?? null,
      businessId: input.businessId ?? null,
      programmeVersion: input.programmeVersion ?? null,
      reverses: input.reverses ?? null,
      actorId: actor.userId,
      at: input.at,
      accounts: entries.map(({ account }) => account),
      customers: entries.map(({ customerId }) => customerId ?? null),
      amounts: entries.map(({ amount }) => amount),
    }
  )
  return rows[0].id
}
