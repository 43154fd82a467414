import { defineStream, type Context } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { receiptId, toReceipt } from '../mappers/to_receipt.ts'
import { outcomeOf } from '../stages.ts'
import { fetchAccount } from '../upstream/account.ts'
import { fetchElements } from '../upstream/catalogs.ts'
import { LEADS, type AmoLead } from '../upstream/leads.ts'
import { fetchByIds } from '../upstream/resource.ts'
import { changeCursor, type ChangeCursor } from './changes.ts'
import { readLeads } from './lead_pages.ts'

/** Won leads, where the settings count them as sales. One that is not won, or no longer, has no receipt. */
export const receipts = defineStream<Config, 'receipt', ChangeCursor>({
  emits: 'receipt',
  cursor: changeCursor,
  modes: ['full', 'incremental'],
  deletes: 'by-absence',

  async *read(ctx, request) {
    if (ctx.config.receipts === 'never') return
    const account = await fetchAccount(ctx.http)
    for await (const { rows, deleted, cursor } of readLeads(ctx, account, request)) {
      const { upserts, notWon } = await sealReceipts(ctx, rows)
      yield { upserts, deletes: [...deleted, ...notWon].map(receiptId), cursor }
    }
  },

  async fetch(ctx, ids) {
    if (ctx.config.receipts === 'never') return { upserts: [] }
    const leadIds = ids.map((id) => id.replace(/^deal:/, ''))
    const { found, gone } = await fetchByIds(ctx.http, LEADS, leadIds)
    const { upserts, notWon } = await sealReceipts(ctx, found)
    return { upserts, deletes: [...gone, ...notWon].map(receiptId) }
  },
})

async function sealReceipts(ctx: Context<Config>, rows: AmoLead[]) {
  const [won, others] = [true, false].map((isWon) =>
    rows.filter((row) => (outcomeOf(row.status_id) === 'won') === isWon)
  )
  const elements = await fetchElements(ctx.http, won!)
  return {
    upserts: won!.map((row) => ctx.seal('receipt', toReceipt(row, elements, ctx.config))),
    notWon: others!.map(({ id }) => String(id)),
  }
}
