import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { NothingToReverseError } from '#loyalty/ledger/errors'
import { addLot, takeFrom, useLots, type LotUse } from '#loyalty/ledger/lots'
import {
  lockAccount,
  setDebt,
  settleDebt,
  type MemberAccount,
} from '#loyalty/ledger/member_account'
import { record, type MovementInput } from '#loyalty/ledger/movement'

/**
 * What happens when earned bonuses that were spent already have to be given back: `within-balance` takes what there is
 * and writes the rest off, `all` goes below zero down to the limit.
 */
export type ReturnPolicy = { kind: 'within-balance' } | { kind: 'all'; limit: number }

export interface ReverseInput extends Pick<MovementInput, 'reason' | 'source' | 'at'> {
  movementId: string
  /** A part of it; all that is left by default. */
  amount?: number
  policy: ReturnPolicy
  /** Restored lots live at least so long. */
  minimumDays: number
}

interface Movement {
  id: string
  type: string
  customer_id: string
  amount: number
  reversed: number
}

/** What a movement still holds of a lot. */
interface Used {
  lot_id: string
  left: number
  expires_at: Date | null
}

const DAY = 86_400_000
const TAKES_BACK = new Set(['earn', 'gift'])
const GIVES_BACK = new Set(['spend', 'capture'])

/**
 * Takes a movement back, or a part of it: spent bonuses return to the lots they came from, earned ones leave the lot
 * they made, then others, then become a debt. However a movement is split into parts, the end is the same.
 *
 * @throws NotFoundError, NothingToReverseError when it was taken back already, or cannot be
 */
export class Reverse {
  async handle(actor: Actor, input: ReverseInput) {
    const customerId = await ownerOf(input.movementId)
    const account = await lockAccount(actor, customerId, input.at)
    const movement = await readMovement(input.movementId)
    const amount = input.amount ?? movement.amount - movement.reversed
    if (amount <= 0 || movement.reversed + amount > movement.amount)
      throw new NothingToReverseError({ left: (movement.amount - movement.reversed) / 100 })
    if (TAKES_BACK.has(movement.type)) return takeBack(actor, account, movement, amount, input)
    if (GIVES_BACK.has(movement.type)) return giveBack(actor, account, movement, amount, input)
    throw new NothingToReverseError({ left: 0 })
  }
}

async function takeBack(
  actor: Actor,
  account: MemberAccount,
  movement: Movement,
  amount: number,
  input: ReverseInput
) {
  const { customerId, debt } = account
  const own = await lotMadeBy(movement.id)
  const lots = account.lots.toSorted((a, b) => Number(b.id === own) - Number(a.id === own))
  const { uses, short } = takeFrom(lots, amount)
  const owed = input.policy.kind === 'all' ? Math.min(short, room(input.policy.limit, debt)) : 0
  const writtenOff = short - owed
  const id = await record(actor, movementOf(movement, amount, input), [
    { account: 'member', customerId, amount: writtenOff - amount },
    { account: 'adjustments', amount: -writtenOff },
    { account: 'issued', amount },
  ])
  await useLots(id, uses)
  if (owed) await setDebt(customerId, debt + owed)
  return { movementId: id, taken: amount - writtenOff, owed, writtenOff }
}

async function giveBack(
  actor: Actor,
  account: MemberAccount,
  movement: Movement,
  amount: number,
  input: ReverseInput
) {
  const { customerId } = account
  const id = await record(actor, movementOf(movement, amount, input), [
    { account: 'redeemed', amount: -amount },
    { account: 'member', customerId, amount },
  ])
  const least = new Date(input.at.getTime() + input.minimumDays * DAY)
  const uses = await usesToGiveBack(movement, amount, least)
  await useLots(id, uses)
  // What was captured without a lot had become a debt, which this pays back; what was paid since is a new lot.
  const missing = amount + uses.reduce((sum, use) => sum + use.amount, 0)
  const paid = Math.min(missing, account.debt)
  if (paid) await setDebt(customerId, account.debt - paid)
  if (missing > paid)
    await addLot({
      customerId,
      movementId: id,
      amount: missing - paid,
      activeFrom: input.at,
      expiresAt: least,
    })
  await settleDebt(id, customerId)
  return { movementId: id, taken: -amount, owed: 0, writtenOff: 0 }
}

/** What the movement still holds of each lot, latest expiry first: the reverse of the order in which it was taken. */
async function usesToGiveBack({ id }: Movement, amount: number, least: Date): Promise<LotUse[]> {
  const { rows } = await db.rawQuery<{ rows: Used[] }>(
    `select u.lot_id, sum(u.amount)::bigint as left, max(l.expires_at) as expires_at
       from ledger_lot_uses u
       join ledger_movements m on m.tenant_id = u.tenant_id and m.id = u.movement_id
       join ledger_lots l on l.tenant_id = u.tenant_id and l.id = u.lot_id
      where m.id = :id or (m.reverses = :id and u.amount < 0)
      group by u.lot_id having sum(u.amount) > 0
      order by min(u.line) filter (where m.id = :id) desc`,
    { id }
  )
  const uses: LotUse[] = []
  let wanted = amount
  for (const { lot_id: lotId, left, expires_at: expires } of rows) {
    if (wanted === 0) break
    const given = Math.min(left, wanted)
    const tooSoon = expires !== null && expires < least
    uses.push({ lotId, amount: -given, ...(tooSoon && { expiresAt: least }) })
    wanted -= given
  }
  return uses
}

async function ownerOf(movementId: string) {
  const { rows } = await db.rawQuery<{ rows: { customer_id: string }[] }>(
    'select customer_id from ledger_movements where id = :movementId',
    { movementId }
  )
  return found(rows[0]).customer_id
}

async function readMovement(id: string) {
  const { rows } = await db.rawQuery<{ rows: Movement[] }>(
    `select m.id, m.type, m.customer_id, m.amount,
            (select coalesce(sum(r.amount), 0)::bigint from ledger_movements r
              where r.tenant_id = m.tenant_id and r.reverses = m.id) as reversed
       from ledger_movements m where m.id = :id`,
    { id }
  )
  return rows[0]
}

async function lotMadeBy(movementId: string) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    'select id from ledger_lots where movement_id = :movementId',
    { movementId }
  )
  return rows[0]?.id
}

function movementOf(
  { id, customer_id: customerId }: Movement,
  amount: number,
  { reason, source, at }: ReverseInput
): MovementInput {
  return { type: 'reverse', customerId, amount, reason, source, at, reverses: id }
}

const room = (limit: number, debt: number) => Math.max(0, limit - debt)
