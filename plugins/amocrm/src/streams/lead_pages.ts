import type { CanonicalStageChange, Context, ReadRequest } from '@krug/connector-sdk'
import type { Config } from '../config.ts'
import { leadStagesOf, stageChangesOf, standingOf, type Standing } from '../stages.ts'
import { fetchAccount, type Account } from '../upstream/account.ts'
import { fetchEventsOf } from '../upstream/events.ts'
import { fetchDeletedLeads, LEADS, type AmoLead } from '../upstream/leads.ts'
import { fetchPipelines, type Pipeline } from '../upstream/pipelines.ts'
import { fetchList } from '../upstream/resource.ts'
import { readChanges, startOf, type ChangeCursor } from './changes.ts'

/** What has to be known of an account to tell its requests from its deals. */
export interface Sales {
  account: Account
  pipelines: Pipeline[]
  leadStages: Set<string>
}

/** A lead of amoCRM with its way so far; accounts without filters do not tell it. */
export interface Told {
  lead: AmoLead
  changes?: CanonicalStageChange[]
  standing: Standing
}

export async function openSales({ http, config }: Context<Config>): Promise<Sales> {
  const account = await fetchAccount(http)
  const pipelines = await fetchPipelines(http)
  return { account, pipelines, leadStages: leadStagesOf(pipelines, config) }
}

/** Leads as they changed, and first, in an incremental run, the ids of those that went into the trash. */
export async function* readLeads(
  ctx: Context<Config>,
  { filters }: Account,
  request: ReadRequest<ChangeCursor>
): AsyncIterable<{ rows: AmoLead[]; deleted: string[]; cursor: ChangeCursor }> {
  const start = startOf(request)
  if (request.mode === 'incremental') {
    for await (const deleted of fetchDeletedLeads(ctx.http, start.from)) {
      if (deleted.length > 0) yield { rows: [], deleted, cursor: start }
    }
  }
  const fetch = (query: Record<string, string | number>) => fetchList(ctx.http, LEADS, query)
  for await (const page of readChanges(fetch, start, filters)) yield { ...page, deleted: [] }
}

export async function tellHistory(
  ctx: Context<Config>,
  { account, leadStages }: Sales,
  leads: AmoLead[]
): Promise<Told[]> {
  if (!account.filters) {
    return leads.map((lead) => ({ lead, standing: standingOf(lead, [], leadStages) }))
  }
  const ids = leads.map(({ id }) => id)
  const events = await fetchEventsOf(ctx.http, { type: 'lead_status_changed', entity: 'lead', ids })
  return leads.map((lead) => {
    const changes = stageChangesOf(lead, events.get(lead.id) ?? [])
    return { lead, changes, standing: standingOf(lead, changes, leadStages) }
  })
}
