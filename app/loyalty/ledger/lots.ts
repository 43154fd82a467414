import db from '@adonisjs/lucid/services/db'

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

/** Lots with something left in the order in which they are spent: soonest expiry first, without expiry last, older first. */
export async function lotsOf(customerId: string): Promise<Lot[]> {
  const { rows } = await db.rawQuery<{ rows: Lot[] }>(
    `select id, remaining, active_from, expires_at from ledger_lots
      where customer_id = :customerId and remaining > 0
      order by expires_at nulls last, active_from, id`,
    { customerId }
  )
  return rows
}

export async function addLot({ movedFrom, ...lot }: NewLot) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `insert into ledger_lots (customer_id, movement_id, amount, remaining, active_from, made_until, expires_at, moved_from)
     values (:customerId, :movementId, :amount, :amount, :activeFrom, :expiresAt, :expiresAt, :movedFrom) returning id`,
    { ...lot, movedFrom: movedFrom ?? null } as never
  )
  return rows[0].id
}

/** Takes all that is left of these lots, and makes lots of another customer of it with the same life. */
export async function moveLots(movementId: string, customerId: string, lots: Lot[]) {
  await db.rawQuery(
    `insert into ledger_lots (customer_id, movement_id, amount, remaining, active_from, made_until, expires_at, moved_from)
     select :customerId, :movementId, remaining, remaining, active_from, expires_at, expires_at, id
       from ledger_lots where id = any(:ids) order by expires_at nulls last, active_from, id`,
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
  const lots = uses.map(({ lotId }) => lotId)
  const amounts = uses.map(({ amount }) => amount)
  const expiries = uses.map(({ expiresAt }) => expiresAt ?? null)
  await db.rawQuery(
    `insert into ledger_lot_uses (movement_id, line, lot_id, amount, expires_at)
     select :movementId, used.line - 1 + (select count(*) from ledger_lot_uses where movement_id = :movementId),
            used.lot_id, used.amount, used.expires_at
       from unnest(cast(:lots as uuid[]), cast(:amounts as bigint[]), cast(:expiries as timestamptz[]))
            with ordinality as used (lot_id, amount, expires_at, line)`,
    { movementId, lots, amounts, expiries }
  )
  await db.rawQuery(
    `update ledger_lots l
        set remaining = l.remaining - used.amount, expires_at = coalesce(used.expires_at, l.expires_at)
       from (select lot_id, sum(amount) as amount, max(expires_at) as expires_at
               from unnest(cast(:lots as uuid[]), cast(:amounts as bigint[]), cast(:expiries as timestamptz[]))
                    as each (lot_id, amount, expires_at)
              group by lot_id) used
      where l.id = used.lot_id`,
    { lots, amounts, expiries }
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
