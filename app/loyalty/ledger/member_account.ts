import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { NotFoundError } from '#shared/errors/not_found'
import { takeFrom, useLots, type Lot } from '#loyalty/ledger/lots'
import { record } from '#loyalty/ledger/movement'
import { prepared } from '#shared/database/prepared'

interface BalanceRow {
  total: number
  held: number
  debt: number
}

interface ExpiredHold {
  id: string
  amount: number
}

/** A customer's account while its row is locked: nobody else moves these bonuses until the transaction ends. */
export interface MemberAccount extends BalanceRow {
  customerId: string
  /** With something left, in the order in which they are spent. */
  lots: Lot[]
}

/**
 * Locks the account of a customer, or of the one into whom that one was merged: `customerId` of the answer says whose it
 * is. Holds whose time is over are released on the way: until then they only counted as released.
 *
 * @throws NotFoundError for a customer who does not exist
 */
export async function lockAccount(actor: Actor, wanted: string, now: Date): Promise<MemberAccount> {
  const customerId = await lockRow(wanted)
  const { mergedInto, heldTooLong, account } = await readAccount(customerId, now)
  // A merge may have ended while the row was waited for.
  if (mergedInto) return lockAccount(actor, mergedInto, now)
  if (!heldTooLong) return account
  await releaseExpired(actor, customerId, now)
  const released = await readAccount(customerId, now)
  return released.account
}

/** The same of two customers, in one order for everybody, so that nobody waits for each other. */
export async function lockBoth(actor: Actor, one: string, other: string, now: Date) {
  const accounts = new Map<string, MemberAccount>()
  for (const id of [one, other].sort()) accounts.set(id, await lockAccount(actor, id, now))
  return [accounts.get(one)!, accounts.get(other)!]
}

/** Bonuses that can be spent now: active lots without what is held and what is owed. Never below zero. */
export function spendable({ lots, held, debt }: MemberAccount, now: Date): number {
  const active = lots
    .filter((lot) => isSpendable(lot, now))
    .reduce((sum, { remaining }) => sum + remaining, 0)
  return Math.max(0, active - held - debt)
}

export function isSpendable({ active_from: from, expires_at: expires }: Lot, now: Date) {
  return from <= now && (expires === null || expires > now)
}

/** Whatever lots there are pay an earlier debt before their owner can spend them. */
export async function settleDebt(movementId: string, customerId: string) {
  const { account } = await readAccount(customerId)
  const { debt, lots } = account
  if (debt === 0) return
  const { uses, short } = takeFrom(lots, debt)
  await useLots(movementId, uses)
  await setDebt(customerId, short)
}

export async function setDebt(customerId: string, debt: number) {
  await db.rawQuery(
    prepared('update ledger_balances set debt = :debt where customer_id = :customerId'),
    {
      customerId,
      debt,
    }
  )
}

/** The row is made with the first movement; taking it again is the lock. */
async function lockRow(wanted: string): Promise<string> {
  const { rows } = await db.rawQuery<{ rows: { customer_id: string }[] }>(
    prepared(`insert into ledger_balances as b (customer_id)
     select coalesce(merged_into, id) from customers where id = :wanted
     on conflict (tenant_id, customer_id) do update set version = b.version + 1
     returning customer_id`),
    { wanted }
  )
  if (rows.length === 0) throw new NotFoundError()
  return rows[0].customer_id
}

interface AccountRow extends BalanceRow {
  mergedInto: string | null
  heldTooLong: boolean
  lots: { id: string; remaining: number; active_from: string; expires_at: string | null }[]
}

/** Lots come in the order in which they are spent: soonest expiry first, without expiry last, older first. */
async function readAccount(customerId: string, now: Date | null = null) {
  const { rows } = await db.rawQuery<{ rows: AccountRow[] }>(
    prepared(`select b.total, b.held, b.debt, c.merged_into as "mergedInto",
            exists (select 1 from ledger_holds h
                     where h.customer_id = b.customer_id and h.state = 'open' and h.expires_at <= :now) as "heldTooLong",
            (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'remaining', remaining, 'active_from', active_from,
                                                          'expires_at', expires_at)
                                       order by expires_at nulls last, active_from, id), '[]')
               from ledger_lots l where l.customer_id = b.customer_id and l.remaining > 0) as lots
       from ledger_balances b join customers c on c.tenant_id = b.tenant_id and c.id = b.customer_id
      where b.customer_id = :customerId`),
    { customerId, now }
  )
  const { mergedInto, heldTooLong, lots, ...balance } = rows[0]
  const account: MemberAccount = {
    ...balance,
    customerId,
    lots: lots.map(({ active_from: from, expires_at: until, ...lot }) => ({
      ...lot,
      active_from: new Date(from),
      expires_at: until === null ? null : new Date(until),
    })),
  }
  return { mergedInto, heldTooLong, account }
}

async function releaseExpired(actor: Actor, customerId: string, now: Date) {
  const { rows } = await db.rawQuery<{ rows: ExpiredHold[] }>(
    prepared(`update ledger_holds set state = 'released'
      where customer_id = :customerId and state = 'open' and expires_at <= :now
     returning id, amount`),
    { customerId, now }
  )
  for (const { id, amount } of rows)
    await record(
      actor,
      {
        type: 'release',
        customerId,
        amount,
        reason: 'hold-expired',
        source: { type: 'hold', id },
        at: now,
      },
      [
        { account: 'held', customerId, amount: -amount },
        { account: 'member', customerId, amount },
      ]
    )
}
