import type { Belongings, Pair } from '#customers/merging/belongings'
import { programmeInForce } from '#loyalty/programme/programme_query'
import { settleTier } from '#loyalty/tiers/settle_tier'

/** After the purchases have moved, tiers follow what each has bought. */
export const settleTiers: Belongings = {
  move: (_actor, { id, at }) => settle([id], { at }),
  giveBack: (_actor, { id, mergedId, at }) => settle([id, mergedId], { at }),
}

async function settle(customerIds: string[], { at }: Pick<Pair, 'at'>) {
  const { settings } = await programmeInForce()
  for (const id of customerIds) await settleTier(id, settings, { reason: 'merge', at })
}
