import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { found } from '#shared/errors/not_found'
import { assertSpendable } from '#loyalty/ledger/actions/spend'
import { HoldResolvedError, NotEnoughBonusesError } from '#loyalty/ledger/errors'
import { takeFrom, useLots } from '#loyalty/ledger/lots'
import { lockAccount, setDebt, spendable } from '#loyalty/ledger/member_account'
import { record, type MovementInput } from '#loyalty/ledger/movement'

export interface HoldRow {
  id: string
  customer_id: string
  movement_id: string
  amount: number
  state: 'open' | 'captured' | 'released'
  expires_at: Date
}

interface HoldInput extends Omit<MovementInput, 'type'> {
  /** When the hold counts as released although nobody said so. */
  expiresAt: Date
}

/** Puts bonuses aside for a purchase that is not finished. @throws NotFoundError, NotEnoughBonusesError */
export class Hold {
  async handle(actor: Actor, { expiresAt, ...input }: HoldInput): Promise<HoldRow> {
    const { amount, at } = input
    const account = await lockAccount(actor, input.customerId, at)
    const { customerId } = account
    assertSpendable(spendable(account, at), amount)
    const movementId = await record(actor, { type: 'hold', ...input, customerId }, [
      { account: 'member', customerId, amount: -amount },
      { account: 'held', customerId, amount },
    ])
    const { rows } = await db.rawQuery<{ rows: HoldRow[] }>(
      `insert into ledger_holds (customer_id, amount, movement_id, expires_at)
       values (:customerId, :amount, :movementId, :expiresAt) returning *`,
      { customerId, amount, movementId, expiresAt }
    )
    return rows[0]
  }
}

interface Resolution {
  customerId: string
  holdId: string
  reason: string
  at: Date
}

/**
 * Spends what a hold put aside, or a part of it; the rest goes back at once.
 *
 * @throws NotFoundError, HoldResolvedError, NotEnoughBonusesError for more than is held
 */
export class CaptureHold {
  async handle(actor: Actor, { amount, ...input }: Resolution & { amount?: number }) {
    const hold = await openHold(actor, input)
    const captured = amount ?? hold.amount
    if (captured > hold.amount)
      throw new NotEnoughBonusesError({ available: hold.amount / 100, wanted: captured / 100 })
    const { customerId } = input
    const { lots, debt } = await lockAccount(actor, customerId, input.at)
    const movementId = await record(actor, movementOf(input, 'capture', captured), [
      { account: 'held', customerId, amount: -hold.amount },
      { account: 'member', customerId, amount: hold.amount - captured },
      { account: 'redeemed', amount: captured },
    ])
    const { uses, short } = takeFrom(lots, captured)
    await useLots(movementId, uses)
    // A reversal may have taken the lots that the hold stood on.
    if (short) await setDebt(customerId, debt + short)
    await resolve(hold.id, 'captured', captured)
    return movementId
  }
}

/** Gives back what a hold put aside. @throws NotFoundError, HoldResolvedError */
export class ReleaseHold {
  async handle(actor: Actor, input: Resolution) {
    const { id, amount } = await openHold(actor, input)
    const { customerId } = input
    const movementId = await record(actor, movementOf(input, 'release', amount), [
      { account: 'held', customerId, amount: -amount },
      { account: 'member', customerId, amount },
    ])
    await resolve(id, 'released', 0)
    return movementId
  }
}

async function openHold(actor: Actor, { customerId, holdId, at }: Resolution) {
  await lockAccount(actor, customerId, at)
  const { rows } = await db.rawQuery<{ rows: HoldRow[] }>(
    'select * from ledger_holds where id = :holdId and customer_id = :customerId',
    { holdId, customerId }
  )
  const hold = found(rows[0])
  if (hold.state !== 'open') throw new HoldResolvedError()
  return hold
}

function movementOf(
  { customerId, holdId, reason, at }: Resolution,
  type: 'capture' | 'release',
  amount: number
): MovementInput {
  return { type, customerId, amount, reason, at, source: { type: 'hold', id: holdId } }
}

function resolve(holdId: string, state: HoldRow['state'], captured: number) {
  return db.rawQuery(
    'update ledger_holds set state = :state, captured = :captured where id = :holdId',
    {
      state,
      captured,
      holdId,
    }
  )
}
