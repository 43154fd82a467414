import type { Actor } from '#shared/actor'
import { HoldOpenError } from '#loyalty/ledger/errors'
import { moveLots } from '#loyalty/ledger/lots'
import { lockBoth, setDebt, settleDebt } from '#loyalty/ledger/member_account'
import { record, type MovementInput, type Source } from '#loyalty/ledger/movement'

interface TransferInput {
  from: string
  to: string
  source: Source
  at: Date
}

/**
 * Moves all that a customer has to another one, who gets the lots with their expiry and the debt.
 *
 * @throws NotFoundError, HoldOpenError while bonuses are put aside for a purchase of the first
 */
export class Transfer {
  async handle(actor: Actor, { from, to, source, at }: TransferInput) {
    const [giver, taker] = await lockBoth(actor, from, to, at)
    if (giver.held > 0) throw new HoldOpenError()
    const input = { reason: 'merged', source, at }
    if (giver.lots.length) {
      const amount = giver.lots.reduce((sum, { remaining }) => sum + remaining, 0)
      const id = await moveSum(actor, { ...input, from, to, amount })
      await moveLots(id, to, giver.lots)
      await settleDebt(id, to)
    }
    if (giver.debt) {
      const id = await moveSum(actor, { ...input, from, to, amount: -giver.debt })
      await setDebt(from, 0)
      await setDebt(to, taker.debt + giver.debt)
      await settleDebt(id, to)
    }
  }
}

interface SumInput extends Pick<MovementInput, 'reason' | 'source' | 'at' | 'reverses'> {
  from: string
  to: string
  /** Hundredths of a bonus; below zero for a debt. */
  amount: number
}

/** Writes a transfer down, as a movement of the one who gets it. */
export function moveSum(actor: Actor, { from, to, amount, ...input }: SumInput) {
  return record(actor, { type: 'transfer', ...input, customerId: to, amount: Math.abs(amount) }, [
    { account: 'member', customerId: from, amount: -amount },
    { account: 'member', customerId: to, amount },
  ])
}
