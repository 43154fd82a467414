import { defineStream, type Context } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toDeal } from '../mappers/to_deal.ts'
import { LEADS, type AmoLead } from '../upstream/leads.ts'
import { fetchByIds } from '../upstream/resource.ts'
import { changeCursor, type ChangeCursor } from './changes.ts'
import { openSales, readLeads, tellHistory, type Sales } from './lead_pages.ts'

/** Requests are no deals, or no longer. */
const isDeal = ({ standing }: { standing: string }) =>
  standing === 'deal' || standing === 'converted'

export const deals = defineStream<Config, 'deal', ChangeCursor>({
  emits: 'deal',
  cursor: changeCursor,
  modes: ['full', 'incremental'],
  deletes: 'by-absence',

  async *read(ctx, request) {
    const sales = await openSales(ctx)
    for await (const { rows, deleted, cursor } of readLeads(ctx, sales.account, request)) {
      const { upserts, others } = await sealDeals(ctx, sales, rows)
      yield { upserts, deletes: [...deleted, ...others], cursor }
    }
  },

  async fetch(ctx, ids) {
    const { found, gone } = await fetchByIds(ctx.http, LEADS, ids)
    const { upserts, others } = await sealDeals(ctx, await openSales(ctx), found)
    return { upserts, deletes: [...gone, ...others] }
  },
})

async function sealDeals(ctx: Context<Config>, sales: Sales, rows: AmoLead[]) {
  const told = await tellHistory(ctx, sales, rows)
  const setting = { config: ctx.config, currency: sales.account.currency }
  return {
    upserts: told
      .filter(isDeal)
      .map(({ lead, ...history }) => ctx.seal('deal', toDeal(lead, setting, history))),
    others: told.filter((each) => !isDeal(each)).map(({ lead }) => String(lead.id)),
  }
}
