import { CRM_DIMENSIONS, crmSource, OPPORTUNITY } from '#reporting/builder/datasets/crm_sources'
import type { Dataset } from '#reporting/builder/datasets/dataset'
import { LEADS } from '#reporting/definitions/crm/leads'

/** Leads by when they came, and what became of them up to now. */
export const leads: Dataset = {
  name: 'leads',
  permission: 'reports.crm',
  subject: 'crm',
  dimensions: [
    ...CRM_DIMENSIONS,
    ...(['pipeline', 'stage', 'leadStatus', 'source', 'lossReason'] as const),
  ],
  measures: {
    leads: ['leads'],
    leadShare: ['leads'],
    openLeads: ['leads', 'converted', 'rejected'],
    rejectedLeads: ['rejected'],
    convertedLeads: ['converted'],
    leadConversion: ['converted', 'leads'],
    wonLeads: ['won_leads'],
    leadWinRate: ['won_leads', 'leads'],
    wonAmount: ['won_amount'],
  },
  sources: [
    crmSource({
      facts: 'leads',
      at: 'opened_at',
      dimensions: { ...OPPORTUNITY, leadStatus: 'd.status' },
      sums: LEADS,
    }),
  ],
}
