import type { Rec } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import { lookUpIds } from '#commerce/ingest/upsert_dimension'

type Deal = Rec<'deal'>

/** Steps as the vendor remembers them, in place of those that were known. */
export async function replaceStageChanges(session: IngestSession, deals: Deal[]) {
  if (deals.length === 0) return
  const stages = session.known('pipeline_stages')
  const named = deals.flatMap(({ stageChanges = [] }) =>
    stageChanges.map(({ stageExternalId }) => stageExternalId)
  )
  await lookUpIds('pipeline_stages', session.connectionId, named, stages)
  const steps = deals.flatMap(({ externalId, stageChanges = [] }) =>
    stageChanges.flatMap(({ stageExternalId, at }) => {
      const stageId = stages.get(stageExternalId)
      const dealId = session.known('deals').get(externalId)
      return stageId ? [{ deal_id: dealId, stage_id: stageId, at: session.instant(at) }] : []
    })
  )
  await db.rawQuery('delete from deal_stage_changes where deal_id = any(:ids)', {
    ids: idsOf(session, deals),
  })
  await db.rawQuery(
    `insert into deal_stage_changes (deal_id, stage_id, happened_at)
     select distinct deal_id, stage_id, at
       from jsonb_to_recordset(:steps::jsonb) as x(deal_id uuid, stage_id uuid, at timestamptz)`,
    { steps: JSON.stringify(steps) }
  )
}

/**
 * For vendors without a memory: the stage that a deal stands at now, when it is not the one it stood at before. The
 * first one dates from when the deal was made.
 */
export async function noteStage(session: IngestSession, deals: Deal[]) {
  if (deals.length === 0) return
  const seen = deals.map(({ externalId, createdAt, updatedAt }) => ({
    deal_id: session.known('deals').get(externalId),
    at: session.instant(updatedAt ?? createdAt),
  }))
  await db.rawQuery(
    `insert into deal_stage_changes (deal_id, stage_id, happened_at)
     select d.id, d.stage_id, case when last.stage_id is null then d.opened_at else greatest(x.at, last.happened_at) end
       from jsonb_to_recordset(:seen::jsonb) as x(deal_id uuid, at timestamptz)
       join deals d on d.id = x.deal_id
       left join lateral (
         select stage_id, happened_at from deal_stage_changes c
          where c.tenant_id = d.tenant_id and c.deal_id = d.id order by happened_at desc limit 1) last on true
      where d.stage_id is not null and d.stage_id is distinct from last.stage_id
     on conflict do nothing`,
    { seen: JSON.stringify(seen) }
  )
}

function idsOf(session: IngestSession, deals: Deal[]) {
  return deals.map(({ externalId }) => session.known('deals').get(externalId)!)
}
