import { defineStream } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toCustomer } from '../mappers/to_customer.ts'
import { fetchAccount } from '../upstream/account.ts'
import { CONTACTS } from '../upstream/contacts.ts'
import { fetchByIds, fetchList } from '../upstream/resource.ts'
import { changeCursor, readChanges, startOf, type ChangeCursor } from './changes.ts'

export const customers = defineStream<Config, 'customer', ChangeCursor>({
  emits: 'customer',
  cursor: changeCursor,
  modes: ['full', 'incremental'],
  deletes: 'by-absence',

  async *read(ctx, request) {
    const { filters } = await fetchAccount(ctx.http)
    const fetch = (query: Record<string, string | number>) => fetchList(ctx.http, CONTACTS, query)
    for await (const { rows, cursor } of readChanges(fetch, startOf(request), filters)) {
      yield { upserts: rows.map((row) => ctx.seal('customer', toCustomer(row))), cursor }
    }
  },

  async fetch(ctx, ids) {
    const { found, gone } = await fetchByIds(ctx.http, CONTACTS, ids)
    return { upserts: found.map((row) => ctx.seal('customer', toCustomer(row))), deletes: gone }
  },
})
