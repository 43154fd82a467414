import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { settleDebt } from '#loyalty/ledger/member_account'
import type { MovementInput } from '#loyalty/ledger/movement'
import type { Actor } from '#shared/actor'
import { ledgerMovements } from '#shared/telemetry/metrics'

export interface ManyEarned extends Omit<MovementInput, 'type' | 'reverses'> {
  activeFrom: Date
  expiresAt: Date
}

/**
 * Gives bonuses to many customers at once, each gift as a lot of its own: for what a connected system brings. Accounts
 * are locked in the order of ids. The customers must not be merged into others.
 *
 * @returns ids of the movements, in the order of the inputs
 */
export async function earnMany(actor: Actor, inputs: ManyEarned[]): Promise<string[]> {
  if (inputs.length === 0) return []
  ledgerMovements.inc({ type: 'earn' }, inputs.length)
  const owing = await lockAccounts(inputs.map(({ customerId }) => customerId))
  const movements = inputs.map((input) => ({ ...input, id: randomUUID() }))
  await db.rawQuery(
    `with given as materialized (
       select * from jsonb_to_recordset(cast(:given as jsonb)) as x (
         id uuid, customer_id uuid, amount bigint, reason text, source_type text, source_id text, business_id uuid,
         programme_version int, at timestamptz, active_from timestamptz, expires_at timestamptz)),
     movements as (
       insert into ledger_movements (id, type, customer_id, amount, reason, source_type, source_id, business_id,
                                     programme_version, actor_id, created_at)
       select id, 'earn', customer_id, amount, reason, source_type, source_id, business_id, programme_version, :actorId,
              at
         from given),
     entries as (
       insert into ledger_entries (movement_id, line, account, customer_id, amount)
       select id, 0, 'issued', null, -amount from given
       union all select id, 1, 'member', customer_id, amount from given),
     lots as (
       insert into ledger_lots (customer_id, movement_id, amount, remaining, active_from, made_until, expires_at)
       select customer_id, id, amount, amount, active_from, expires_at, expires_at from given)
     update ledger_balances b set total = b.total + x.amount
       from (select customer_id, sum(amount) as amount from given group by customer_id) x
      where b.customer_id = x.customer_id`,
    { given: JSON.stringify(movements.map(rowOf)), actorId: actor.userId }
  )
  for (const { id, customerId } of movements)
    if (owing.has(customerId)) await settleDebt(id, customerId)
  return movements.map(({ id }) => id)
}

/** @returns whom earlier debts wait for */
async function lockAccounts(customerIds: string[]) {
  const { rows } = await db.rawQuery<{ rows: { customer_id: string; debt: number }[] }>(
    `insert into ledger_balances as b (customer_id)
     select distinct id from unnest(cast(:customerIds as uuid[])) as x (id) order by id
     on conflict (tenant_id, customer_id) do update set version = b.version + 1
     returning customer_id, debt`,
    { customerIds }
  )
  return new Set(rows.filter(({ debt }) => debt > 0).map((row) => row.customer_id))
}

function rowOf(input: ManyEarned & { id: string }) {
  return {
    id: input.id,
    customer_id: input.customerId,
    amount: input.amount,
    reason: input.reason,
    source_type: input.source?.type ?? null,
    source_id: input.source?.id ?? null,
    business_id: input.businessId ?? null,
    programme_version: input.programmeVersion ?? null,
    at: input.at,
    active_from: input.activeFrom,
    expires_at: input.expiresAt,
  }
}
