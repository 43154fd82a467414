import type { Actor } from '#shared/actor'
import { addLot } from '#loyalty/ledger/lots'
import { lockAccount, settleDebt, type MemberAccount } from '#loyalty/ledger/member_account'
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
  async handle(actor: Actor, input: EarnInput) {
    const account = await lockAccount(actor, input.customerId, input.at)
    return earnInto(actor, account, input)
  }
}

/** The same for an account that is locked already. */
export async function earnInto(
  actor: Actor,
  account: MemberAccount,
  { activeFrom, expiresAt, type = 'earn', ...input }: EarnInput
) {
  const { amount, at } = input
  const { customerId } = account
  const movementId = await record(actor, { type, ...input, customerId }, [
    { account: 'issued', amount: -amount },
    { account: 'member', customerId, amount },
  ])
  await addLot({ customerId, movementId, amount, activeFrom: activeFrom ?? at, expiresAt })
  if (account.debt > 0) await settleDebt(movementId, customerId)
  return movementId
}
