import type { Actor } from '#shared/actor'
import { useLots } from '#loyalty/ledger/lots'
import { lockAccount } from '#loyalty/ledger/member_account'
import { record } from '#loyalty/ledger/movement'

/**
 * Ends the lots of a customer whose time is over. A lot that an open hold stands on waits until the hold is resolved. To
 * run it again changes nothing.
 *
 * @returns hundredths of a bonus that expired
 */
export class ExpireLots {
  async handle(actor: Actor, wanted: string, now: Date): Promise<number> {
    const { customerId, lots, held, debt } = await lockAccount(actor, wanted, now)
    let free = lots.reduce((sum, { remaining }) => sum + remaining, 0) - held - debt
    let expired = 0
    for (const lot of lots) {
      if (lot.expires_at === null || lot.expires_at > now) break
      const amount = Math.min(lot.remaining, free)
      if (amount <= 0) break
      free -= amount
      expired += amount
      const source = { type: 'lot', id: lot.id }
      const movementId = await record(
        actor,
        { type: 'expire', customerId, amount, reason: 'expired', source, at: now },
        [
          { account: 'member', customerId, amount: -amount },
          { account: 'expired', amount },
        ]
      )
      await useLots(movementId, [{ lotId: lot.id, amount }])
    }
    return expired
  }
}
