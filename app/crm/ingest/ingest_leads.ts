import type { Rec } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import type { IngestSession } from '#commerce/ingest/ingest_session'
import type { IngestResult, Rejection } from '#commerce/ingest/result'
import { upsertDimension } from '#commerce/ingest/upsert_dimension'
import { OPPORTUNITY_COLUMNS, opportunityRows } from '#crm/ingest/opportunity_rows'

/** Leads of a page. */
export async function ingestLeads(
  session: IngestSession,
  records: Rec<'lead'>[]
): Promise<IngestResult> {
  const rejected: Rejection[] = []
  const rows = await opportunityRows(session, records, rejected, (record) => ({
    status: record.status,
    deal_external_id: record.dealExternalId ?? null,
  }))
  await holdDealsOf(session, records)
  const result = await upsertDimension(
    {
      table: 'leads',
      columns: { ...OPPORTUNITY_COLUMNS, status: 'text', deal_external_id: 'text' },
    },
    session.connectionId,
    rows,
    session.known('leads')
  )
  return { ...result, rejected }
}

/**
 * What the deals of these leads come to is kept beside the leads. Who decides meanwhile what their stages mean waits for
 * the page, and sees its leads.
 */
async function holdDealsOf({ connectionId }: IngestSession, records: Rec<'lead'>[]) {
  await db.rawQuery(
    `select 1 from deals
      where connection_id = :connectionId and not deleted
        and (external_id = any(:deals) or lead_external_id = any(:leads))
      order by external_id for share`,
    {
      connectionId,
      deals: records.flatMap(({ dealExternalId }) => dealExternalId ?? []),
      leads: records.map(({ externalId }) => externalId),
    }
  )
}
