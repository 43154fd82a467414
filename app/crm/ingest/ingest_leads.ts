import type { Rec } from '@krug/connector-sdk'
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
