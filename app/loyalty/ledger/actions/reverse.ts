import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { NothingToReverseError } from '#loyalty/ledger/errors'
import { addLot, passOn, takeFrom, useLots } from '#loyalty/ledger/lots'
import {
  lockAccount,
  setDebt,
  settleDebt,
  type MemberAccount,
} from '#loyalty/ledger/member_account'
import { record, type MovementInput } from '#loyalty/ledger/movement'

export const RETURN_POLICIES = ['pending', 'within-balance', 'all'] as const

/**
 * What happens when earned bonuses have to be given back: `pending` takes only what cannot be spent yet,
 * `within-balance` what there is, and both write the rest off; `all` goes below zero down to the limit.
 */
export interface ReturnPolicy {
  kind: (typeof RETURN_POLICIES)[number]
  /** Hundredths of a bonus, for `all`. */
  limit?: number
}

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
  customer_id: string
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
  const { policy } = input
  const own = await lotsMadeBy(movement.id)
  const lots = account.lots
    .filter((lot) => policy.kind !== 'pending' || lot.active_from > input.at)
    .toSorted((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)))
  const { uses, short } = takeFrom(lots, amount)
  const owed = policy.kind === 'all' ? Math.min(short, room(policy.limit ?? 0, debt)) : 0
  const writtenOff = short - owed
  const id = await record(actor, movementOf(account, movement, amount, input), [
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
  const id = await record(actor, movementOf(account, movement, amount, input), [
    { account: 'redeemed', amount: -amount },
    { account: 'member', customerId, amount },
  ])
  const least = new Date(input.at.getTime() + input.minimumDays * DAY)
  const { given, missing } = await lotsToGiveBack(movement, amount)
  for (const lot of given) await giveToLot(id, account, lot, { at: input.at, least })
  // What was captured without a lot had become a debt, which this pays back; what was paid since is a new lot.
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
async function lotsToGiveBack({ id }: Movement, amount: number) {
  const { rows } = await db.rawQuery<{ rows: Used[] }>(
    `select u.lot_id, l.customer_id, sum(u.amount)::bigint as left, l.expires_at
       from ledger_lot_uses u
       join ledger_movements m on m.tenant_id = u.tenant_id and m.id = u.movement_id
       join ledger_lots l on l.tenant_id = u.tenant_id and l.id = u.lot_id
      where m.id = :id or (m.reverses = :id and u.amount < 0)
      group by u.lot_id, l.customer_id, l.expires_at having sum(u.amount) > 0
      order by min(u.line) filter (where m.id = :id) desc`,
    { id }
  )
  const given: Used[] = []
  let missing = amount
  for (const lot of rows) {
    if (missing === 0) break
    const left = Math.min(lot.left, missing)
    given.push({ ...lot, left })
    missing -= left
  }
  return { given, missing }
}

/** A lot of somebody who was merged since goes on at once, to a lot of the one into whom. */
async function giveToLot(
  movementId: string,
  { customerId }: MemberAccount,
  { lot_id: lotId, left: amount, ...lot }: Used,
  { at, least }: { at: Date; least: Date }
) {
  const tooSoon = lot.expires_at !== null && lot.expires_at < least
  if (lot.customer_id === customerId)
    return useLots(movementId, [{ lotId, amount: -amount, ...(tooSoon && { expiresAt: least }) }])
  await passOn({
    customerId,
    movementId,
    amount,
    activeFrom: at,
    expiresAt: tooSoon ? least : lot.expires_at,
    movedFrom: lotId,
  })
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

/** The lot that a movement made, and those that merges made of it. */
async function lotsMadeBy(movementId: string) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `with recursive made as (
       select tenant_id, id from ledger_lots where movement_id = :movementId
       union
       select l.tenant_id, l.id from ledger_lots l
         join made on l.tenant_id = made.tenant_id and l.moved_from = made.id)
     select id from made`,
    { movementId }
  )
  return new Set(rows.map(({ id }) => id))
}

function movementOf(
  { customerId }: MemberAccount,
  { id }: Movement,
  amount: number,
  { reason, source, at }: ReverseInput
): MovementInput {
  return { type: 'reverse', customerId, amount, reason, source, at, reverses: id }
}

const room = (limit: number, debt: number) => Math.max(0, limit - debt)
