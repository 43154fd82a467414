import vine from '@vinejs/vine'
import { defineStream, type Context } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { toLead, unsortedToLead } from '../mappers/to_lead.ts'
import { stageKey, unsortedStage } from '../stages.ts'
import { LEADS, type AmoLead } from '../upstream/leads.ts'
import { fetchByIds, MOST } from '../upstream/resource.ts'
import { UNSORTED_PATH, unsortedList } from '../upstream/unsorted.ts'
import { startOf } from './changes.ts'
import { openSales, readLeads, tellHistory, type Sales } from './lead_pages.ts'

/** As in other lists; then `unsorted` counts the pages of requests that nobody has taken yet. */
type LeadCursor = { from: number; page: number; unsorted: number }

const leadCursor = vine.create({
  from: vine.number(),
  page: vine.number(),
  unsorted: vine.number(),
})

export const leads = defineStream<Config, 'lead', LeadCursor>({
  emits: 'lead',
  cursor: leadCursor,
  modes: ['full', 'incremental'],
  deletes: 'by-absence',

  async *read(ctx, request) {
    const sales = await openSales(ctx)
    if (sales.leadStages.size === 0) return
    let { from } = startOf(request)
    if (!request.resume?.unsorted) {
      for await (const { rows, deleted, cursor } of readLeads(ctx, sales.account, request)) {
        from = cursor.from
        const upserts = await sealLeads(ctx, sales, taken(sales, rows))
        yield { upserts, deletes: deleted, cursor: { ...cursor, unsorted: 0 } }
      }
    }
    yield* readUnsorted(ctx, sales, { from, page: 0, unsorted: request.resume?.unsorted ?? 0 })
  },

  async fetch(ctx, ids) {
    const { found, gone } = await fetchByIds(ctx.http, LEADS, ids)
    return { upserts: await sealLeads(ctx, await openSales(ctx), found), deletes: gone }
  },
})

/** Unsorted requests are read from their own list, which knows where they came from. */
function taken({ pipelines }: Sales, rows: AmoLead[]): AmoLead[] {
  const unsorted = new Set(pipelines.map(unsortedStage))
  return rows.filter((row) => !unsorted.has(stageKey(row.pipeline_id, row.status_id)))
}

async function sealLeads(ctx: Context<Config>, sales: Sales, rows: AmoLead[]) {
  const setting = { config: ctx.config, currency: sales.account.currency }
  const told = await tellHistory(ctx, sales, rows)
  return told.flatMap(({ lead, standing }) =>
    standing === 'deal' ? [] : [ctx.seal('lead', toLead(lead, setting, standing))]
  )
}

async function* readUnsorted(ctx: Context<Config>, { pipelines }: Sales, start: LeadCursor) {
  const stages = new Map(pipelines.map((each) => [each.id, unsortedStage(each)]))
  for (let page = start.unsorted + 1; ; page++) {
    const { rows, more } = await ctx.http.send({
      path: UNSORTED_PATH,
      query: { 'order[created_at]': 'asc', 'limit': MOST, page },
      expect: unsortedList,
    })
    const records = rows.map((row) => unsortedToLead(row, stages.get(row.pipeline_id)))
    const distinct = new Map(records.map((record) => [record.externalId, record]))
    yield {
      upserts: [...distinct.values()].map((record) => ctx.seal('lead', record)),
      cursor: { ...start, unsorted: page },
    }
    if (!more) return
  }
}
