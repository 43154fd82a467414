import type { Rec } from '@krug/connector-sdk'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import type { IngestResult, Rejection } from '#commerce/ingest/result'
import { upsertRows } from '#commerce/ingest/upsert_dimension'
import { OPPORTUNITY_COLUMNS, lookUp, opportunityRows } from '#crm/ingest/opportunity_rows'
import { ensureStages, stageKey } from '#crm/ingest/named_stages'
import { decidedOutcomes } from '#crm/queries/decided_outcomes_query'
import { noteStage, replaceStageChanges } from '#crm/ingest/stage_changes'
import { keepStays } from '#crm/ingest/stays'

/** Deals of a page, with the steps that they took. */
export async function ingestDeals(
  session: IngestSession,
  records: Rec<'deal'>[]
): Promise<IngestResult> {
  const rejected: Rejection[] = []
  await ensureStages(session, records)
  const decided = await decidedOutcomes(session.connectionId)
  const rows = await opportunityRows(session, records, rejected, (record) => ({
    outcome: decided.get(stageKey(record) ?? '') ?? record.outcome,
    lead_external_id: record.leadExternalId ?? null,
  }))
  const { result, written } = await upsertRows(
    {
      table: 'deals',
      columns: { ...OPPORTUNITY_COLUMNS, outcome: 'text', lead_external_id: 'text' },
    },
    session.connectionId,
    rows,
    session.known('deals')
  )
  const changed = records.filter(({ externalId }) => written.has(externalId))
  await lookUp(session, 'deals', changed, ({ externalId }) => externalId)
  await replaceStageChanges(
    session,
    changed.filter(({ stageChanges }) => stageChanges)
  )
  await noteStage(
    session,
    changed.filter(({ stageChanges }) => !stageChanges)
  )
  await keepStays(changed.map(({ externalId }) => session.known('deals').get(externalId)!))
  return { ...result, rejected }
}
