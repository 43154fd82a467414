import { defineStream } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toLead } from '../mappers/to_lead.ts'
import { fetchByIds, LEADS } from '../upstream/items.ts'
import { readKeyset } from '../upstream/keyset.ts'
import { fetchDictionary } from '../upstream/statuses.ts'
import { changeCursor, changedSince, startOf, type ChangeCursor } from './changes.ts'

/** Portals in the simple mode of the CRM have none. */
export const leads = defineStream<Config, 'lead', ChangeCursor>({
  emits: 'lead',
  cursor: changeCursor,
  modes: ['full', 'incremental'],
  deletes: 'by-absence',

  async *read(ctx, request) {
    const dictionary = await fetchDictionary(ctx.http)
    const start = startOf(ctx, request)
    const filter = changedSince(start, 'updatedTime')
    for await (const rows of readKeyset(ctx.http, LEADS, filter, start.after)) {
      yield {
        upserts: rows.map((row) => ctx.seal('lead', toLead(row, dictionary))),
        cursor: { ...start, after: rows.at(-1)!.id },
      }
    }
  },

  async fetch(ctx, ids) {
    const { found, gone } = await fetchByIds(ctx.http, LEADS, ids)
    const dictionary = await fetchDictionary(ctx.http)
    return {
      upserts: found.map((row) => ctx.seal('lead', toLead(row, dictionary))),
      deletes: gone,
    }
  },
})
