import type { Actor } from '#shared/actor'
import { addLot } from '#loyalty/ledger/lots'
import { lockAccount, settleDebt } from '#loyalty/ledger/member_account'
import { record, type MovementInput } from '#loyalty/ledger/movement'

export interface EarnInput extends Omit<MovementInput, 'type'> {
  type?: 'earn' | 'gift'
  /** Until then the bonuses are pending. At once by default. */
  activeFrom?: Date
  /** `null` for bonuses that never expire. */
  expiresAt: Date | null
}

/**
 * Gives bonuses as a lot of their own. An earlier debt is paid from it first.
 *
 * @throws NotFoundError for a customer who does not exist
 */
export class Earn {
  async handle(actor: Actor, { activeFrom, expiresAt, type = 'earn', ...input }: EarnInput) {
    const { amount, at } = input
    const { customerId } = await lockAccount(actor, input.customerId, at)
    const movementId = await record(actor, { type, ...input, customerId }, [
      { account: 'issued', amount: -amount },
      { account: 'member', customerId, amount },
    ])
    await addLot({ customerId, movementId, amount, activeFrom: activeFrom ?? at, expiresAt })
    await settleDebt(movementId, customerId)
    return movementId
  }
}
