import { defineStream, type Context } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toDeal } from '../mappers/to_deal.ts'
import { fetchHistory } from '../upstream/history.ts'
import { DEALS, fetchByIds, type Deal } from '../upstream/items.ts'
import { readKeyset } from '../upstream/keyset.ts'
import { fetchDictionary, type Dictionary } from '../upstream/statuses.ts'
import { changeCursor, changedSince, startOf, type ChangeCursor } from './changes.ts'

export const deals = defineStream<Config, 'deal', ChangeCursor>({
  emits: 'deal',
  cursor: changeCursor,
  modes: ['full', 'incremental'],
  deletes: 'by-absence',

  async *read(ctx, request) {
    const dictionary = await fetchDictionary(ctx.http)
    const start = startOf(ctx, request)
    const filter = changedSince(start, 'updatedTime')
    for await (const rows of readKeyset(ctx.http, DEALS, filter, start.after)) {
      const upserts = await sealDeals(ctx, dictionary, rows)
      yield { upserts, cursor: { ...start, after: rows.at(-1)!.id } }
    }
  },

  async fetch(ctx, ids) {
    const { found, gone } = await fetchByIds(ctx.http, DEALS, ids)
    const dictionary = await fetchDictionary(ctx.http)
    return { upserts: await sealDeals(ctx, dictionary, found), deletes: gone }
  },
})

async function sealDeals({ http, seal }: Context<Config>, dictionary: Dictionary, rows: Deal[]) {
  const ids = rows.map(({ id }) => id)
  const history = await fetchHistory(http, ids)
  return rows.map((row) => seal('deal', toDeal(row, history.get(row.id) ?? [], dictionary)))
}
