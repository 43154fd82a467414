import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { moveSum } from '#loyalty/ledger/actions/transfer'
import { passOn, useLots, type Lot } from '#loyalty/ledger/lots'
import { lockBoth, setDebt, settleDebt } from '#loyalty/ledger/member_account'
import type { Source } from '#loyalty/ledger/movement'

interface ReturnInput {
  /** Who had got the bonuses. */
  from: string
  to: string
  /** The second, and those who had been merged into it before. */
  family: string[]
  /** What the transfer was made for. */
  source: Source
  at: Date
}

interface MovedLot extends Lot {
  origin: string
  /** The owner of the lot that it was moved from, and until when that one lives. */
  owner: string
  origin_expires: Date | null
}

interface MovedDebt {
  id: string
  left: number
  /** Lots of the one who got the debt that paid it at once. */
  paid: { lotId: string; amount: number }[]
}

/**
 * Undoes a transfer as far as what was moved is still there: lots go back to those they came from, a debt goes back with
 * what had paid it. The account that gives never falls below what it holds and owes.
 *
 * @returns hundredths of a bonus that had been moved and stay where they are, spent or expired
 */
export class ReturnTransfer {
  async handle(actor: Actor, { from, to, family, source, at }: ReturnInput): Promise<number> {
    const [giver] = await lockBoth(actor, from, to, at)
    const free = giver.lots.reduce((sum, { remaining }) => sum + remaining, 0)
    const lots = await movedLots(from, family)
    const parts = partsOf(lots, Math.max(0, free - giver.held - giver.debt))
    const input = { reason: 'parted', source, at, from, to }
    const amount = parts.reduce((sum, part) => sum + part.amount, 0)
    if (amount) {
      const movementId = await moveSum(actor, { ...input, amount })
      for (const part of parts) await returnLot(movementId, to, part)
    }
    for (const debt of await movedDebts(from, source)) await returnDebt(actor, input, debt)
    return Math.max(0, (await movedBonuses(from, source)) - amount)
  }
}

interface Part {
  lot: MovedLot
  amount: number
}

function partsOf(lots: MovedLot[], free: number): Part[] {
  const parts: Part[] = []
  for (const lot of lots) {
    const amount = Math.min(lot.remaining, free)
    if (amount > 0) parts.push({ lot, amount })
    free -= amount
  }
  return parts
}

/** A lot of somebody who stays merged into the one who gets it back goes on as a lot of the latter. */
async function returnLot(movementId: string, to: string, { lot, amount }: Part) {
  await useLots(movementId, [{ lotId: lot.id, amount }])
  if (lot.owner === to) {
    const later = Number(lot.expires_at) > Number(lot.origin_expires)
    await useLots(movementId, [
      { lotId: lot.origin, amount: -amount, ...(later && { expiresAt: lot.expires_at! }) },
    ])
  } else
    await passOn({
      customerId: to,
      movementId,
      amount,
      activeFrom: lot.active_from,
      expiresAt: lot.expires_at,
      movedFrom: lot.origin,
    })
}

async function returnDebt(
  actor: Actor,
  { from, to, ...input }: { from: string; to: string; reason: string; source: Source; at: Date },
  { id, left, paid }: MovedDebt
) {
  const [giver, taker] = await lockBoth(actor, from, to, input.at)
  const paidByLots = paid.reduce((sum, { amount }) => sum + amount, 0)
  const open = Math.min(giver.debt, left - paidByLots)
  if (paidByLots + open <= 0) return
  const amount = -(paidByLots + open)
  const movementId = await moveSum(actor, { ...input, from, to, amount, reverses: id })
  await setDebt(from, giver.debt - open)
  await useLots(
    movementId,
    paid.map((use) => ({ ...use, amount: -use.amount }))
  )
  await settleDebt(movementId, from)
  await setDebt(to, taker.debt + paidByLots + open)
  await settleDebt(movementId, to)
}

async function movedLots(from: string, family: string[]) {
  const { rows } = await db.rawQuery<{ rows: MovedLot[] }>(
    `select l.id, l.remaining, l.active_from, l.expires_at, o.id as origin, o.customer_id as owner,
            o.expires_at as origin_expires
       from ledger_lots l join ledger_lots o on o.tenant_id = l.tenant_id and o.id = l.moved_from
      where l.customer_id = :from and o.customer_id = any(:family) and l.remaining > 0
      order by l.expires_at nulls last, l.active_from, l.id`,
    { from, family } as never
  )
  return rows
}

const TRANSFERS = `ledger_movements m
  where m.type = 'transfer' and m.reason = 'merged' and m.customer_id = :from
    and m.source_type = :type and m.source_id = :id`
const WITH_LOTS = `exists (
  select 1 from ledger_lots l where l.tenant_id = m.tenant_id and l.movement_id = m.id)`

async function movedBonuses(from: string, { type, id }: Source) {
  const { rows } = await db.rawQuery<{ rows: { amount: number }[] }>(
    `select coalesce(sum(m.amount), 0)::bigint as amount from ${TRANSFERS} and ${WITH_LOTS}`,
    { from, type, id }
  )
  return rows[0].amount
}

async function movedDebts(from: string, { type, id }: Source) {
  const { rows } = await db.rawQuery<{ rows: MovedDebt[] }>(
    `select m.id, m.amount as left,
            coalesce((select jsonb_agg(jsonb_build_object('lotId', u.lot_id, 'amount', u.amount) order by u.line)
                        from ledger_lot_uses u where u.tenant_id = m.tenant_id and u.movement_id = m.id), '[]') as paid
       from ${TRANSFERS} and not ${WITH_LOTS}
        and not exists (select 1 from ledger_movements r where r.tenant_id = m.tenant_id and r.reverses = m.id)`,
    { from, type, id }
  )
  return rows
}
