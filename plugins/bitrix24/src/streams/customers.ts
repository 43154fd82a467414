import { defineStream } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toCustomer } from '../mappers/to_customer.ts'
import { CONTACTS, fetchByIds } from '../upstream/items.ts'
import { readKeyset } from '../upstream/keyset.ts'
import { changeCursor, changedSince, startOf, type ChangeCursor } from './changes.ts'

export const customers = defineStream<Config, 'customer', ChangeCursor>({
  emits: 'customer',
  cursor: changeCursor,
  modes: ['full', 'incremental'],
  deletes: 'by-absence',

  async *read(ctx, request) {
    const start = startOf(ctx, request)
    const filter = changedSince(start, 'updatedTime')
    for await (const rows of readKeyset(ctx.http, CONTACTS, filter, start.after)) {
      yield {
        upserts: rows.map((row) => ctx.seal('customer', toCustomer(row))),
        cursor: { ...start, after: rows.at(-1)!.id },
      }
    }
  },

  async fetch(ctx, ids) {
    const { found, gone } = await fetchByIds(ctx.http, CONTACTS, ids)
    return { upserts: found.map((row) => ctx.seal('customer', toCustomer(row))), deletes: gone }
  },
})
