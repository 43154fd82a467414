import type { Actor } from '#shared/actor'
import { NotEnoughBonusesError } from '#loyalty/ledger/errors'
import { takeFrom, useLots } from '#loyalty/ledger/lots'
import {
  isSpendable,
  lockAccount,
  spendable,
  type MemberAccount,
} from '#loyalty/ledger/member_account'
import { record, type MovementInput } from '#loyalty/ledger/movement'

export type SpendInput = Omit<MovementInput, 'type'>

/**
 * Spends bonuses, those that expire soonest first.
 *
 * @throws NotFoundError, NotEnoughBonusesError with what there is
 */
export class Spend {
  async handle(actor: Actor, input: SpendInput) {
    const account = await lockAccount(actor, input.customerId, input.at)
    return spendFrom(actor, account, input)
  }
}

/** The same from an account that is locked already. @throws NotEnoughBonusesError */
export async function spendFrom(actor: Actor, account: MemberAccount, input: SpendInput) {
  const { amount, at } = input
  const { customerId } = account
  assertSpendable(spendable(account, at), amount)
  const movementId = await record(actor, { type: 'spend', ...input, customerId }, [
    { account: 'member', customerId, amount: -amount },
    { account: 'redeemed', amount },
  ])
  const { uses } = takeFrom(
    account.lots.filter((lot) => isSpendable(lot, at)),
    amount
  )
  await useLots(movementId, uses)
  return movementId
}

export function assertSpendable(available: number, wanted: number) {
  if (wanted > available)
    throw new NotEnoughBonusesError({ available: available / 100, wanted: wanted / 100 }, 'amount')
}
