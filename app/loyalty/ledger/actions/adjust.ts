import type { Actor } from '#shared/actor'
import { assertSpendable } from '#loyalty/ledger/actions/spend'
import { addLot, takeFrom, useLots } from '#loyalty/ledger/lots'
import { isSpendable, lockAccount, settleDebt, spendable } from '#loyalty/ledger/member_account'
import { record, type MovementInput } from '#loyalty/ledger/movement'

interface AdjustInput extends Omit<MovementInput, 'type' | 'amount'> {
  /** Hundredths of a bonus; below zero takes away, never more than can be spent. */
  change: number
  /** Of bonuses that are added. */
  expiresAt: Date | null
}

/** A person's correction, with their reason. @throws NotFoundError, NotEnoughBonusesError */
export class Adjust {
  async handle(actor: Actor, { change, expiresAt, ...input }: AdjustInput) {
    const { at } = input
    const amount = Math.abs(change)
    const account = await lockAccount(actor, input.customerId, at)
    const { customerId } = account
    if (change < 0) assertSpendable(spendable(account, at), amount)
    const movementId = await record(actor, { type: 'adjust', ...input, customerId, amount }, [
      { account: 'adjustments', amount: -change },
      { account: 'member', customerId, amount: change },
    ])
    if (change > 0) {
      await addLot({ customerId, movementId, amount, activeFrom: at, expiresAt })
      await settleDebt(movementId, customerId)
    } else {
      const { uses } = takeFrom(
        account.lots.filter((lot) => isSpendable(lot, at)),
        amount
      )
      await useLots(movementId, uses)
    }
    return movementId
  }
}
