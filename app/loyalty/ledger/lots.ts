import db from '@adonisjs/lucid/services/db'
import { prepared } from '#shared/database/prepared'

export interface Lot {
  id: string
  remaining: number
  active_from: Date
  expires_at: Date | null
}

interface NewLot {
  customerId: string
  movementId: string
  amount: number
  activeFrom: Date
  /** `null` for bonuses that never expire. */
  expiresAt: Date | null
  /** The lot of another customer that they were in before a merge. */
  movedFrom?: string
}

/** One movement's way with one lot: above zero takes from it, below zero gives back. */
export interface LotUse {
  lotId: string
  amount: number
  /** The expiry that the lot has from now on, where giving back moves it. */
  expiresAt?: Date
}

export async function addLot({ movedFrom, ...lot }: NewLot) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    prepared(`insert into ledger_lots (customer_id, movement_id, amount, remaining, active_from, made_until, expires_at, moved_from)
     values (:customerId, :movementId, :amount, :amount, :activeFrom, :expiresAt, :expiresAt, :movedFrom) returning id`),
    { ...lot, movedFrom: movedFrom ?? null } as never
  )
  return rows[0].id
}

/** Takes all that is left of these lots, and makes lots of another customer of it with the same life. */
export async function moveLots(movementId: string, customerId: string, lots: Lot[]) {
  await db.rawQuery(
    prepared(`insert into ledger_lots (customer_id, movement_id, amount, remaining, active_from, made_until, expires_at, moved_from)
     select :customerId, :movementId, remaining, remaining, active_from, expires_at, expires_at, id
       from ledger_lots where id = any(:ids) order by expires_at nulls last, active_from, id`),
    { customerId, movementId, ids: lots.map(({ id }) => id) } as never
  )
  await useLots(
    movementId,
    lots.map(({ id, remaining }) => ({ lotId: id, amount: remaining }))
  )
}

/** Which lots give `amount`, in their order. What they lack is `short`. */
export function takeFrom(lots: Lot[], amount: number): { uses: LotUse[]; short: number } {
  const uses: LotUse[] = []
  let short = amount
  for (const { id, remaining } of lots) {
    if (short === 0) break
    const taken = Math.min(remaining, short)
    uses.push({ lotId: id, amount: taken })
    short -= taken
  }
  return { uses, short }
}

/** Writes down what a movement took from lots and gave back to them, and does it. */
export async function useLots(movementId: string, uses: LotUse[]) {
  if (uses.length === 0) return
  await db.rawQuery(
    prepared(`with used as (
       select * from unnest(cast(:lots as uuid[]), cast(:amounts as bigint[]), cast(:expiries as timestamptz[]))
              with ordinality as x (lot_id, amount, expires_at, line)),
     written as (
       insert into ledger_lot_uses (movement_id, line, lot_id, amount, expires_at)
       select :movementId, line - 1 + (select count(*) from ledger_lot_uses where movement_id = :movementId), lot_id,
              amount, expires_at
         from used)
     update ledger_lots l
        set remaining = l.remaining - x.amount, expires_at = coalesce(x.expires_at, l.expires_at)
       from (select lot_id, sum(amount) as amount, max(expires_at) as expires_at from used group by lot_id) x
      where l.id = x.lot_id`),
    {
      movementId,
      lots: uses.map(({ lotId }) => lotId),
      amounts: uses.map(({ amount }) => amount),
      expiries: uses.map(({ expiresAt }) => expiresAt ?? null),
    }
  )
}

/** Gives back to a lot of somebody who was merged: it goes on at once, as a lot of the one into whom. */
export async function passOn(lot: NewLot & { movedFrom: string }) {
  const { movementId, movedFrom: lotId, amount } = lot
  await useLots(movementId, [
    { lotId, amount: -amount },
    { lotId, amount },
  ])
  await addLot(lot)
}
