import type { Belongings } from '#customers/merging/belongings'
import { ReturnTransfer } from '#loyalty/ledger/actions/return_transfer'
import { Transfer } from '#loyalty/ledger/actions/transfer'

const sourceOf = (id: string) => ({ type: 'merge', id })

/** The bonuses of customers follow a merge. */
export const moveBonuses: Belongings = {
  move: (actor, { id, mergedId, mergeId, at }) =>
    new Transfer().handle(actor, { from: mergedId, to: id, source: sourceOf(mergeId), at }),

  async giveBack(actor, { id, mergedId, mergeId, family, at }) {
    const source = sourceOf(mergeId)
    const returned = { from: id, to: mergedId, family, source, at }
    return { bonuses: await new ReturnTransfer().handle(actor, returned) }
  },
}
