import { ingestActivities } from '#crm/ingest/ingest_activities'
import { ingestDeals } from '#crm/ingest/ingest_deals'
import { ingestLeads } from '#crm/ingest/ingest_leads'
import { ingestPipelines } from '#crm/ingest/ingest_pipelines'

/** What becomes of the kinds of record that belong to the CRM. */
export const CRM_KINDS = {
  pipeline: ingestPipelines,
  lead: ingestLeads,
  deal: ingestDeals,
  activity: ingestActivities,
}
