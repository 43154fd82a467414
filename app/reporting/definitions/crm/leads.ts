import type { ReportContext } from '#reporting/context'
import { sumUpCrm, type CrmQuestion } from '#reporting/crm_query'

const CONVERTED = `(d.status = 'converted' or d.became_deal)`

/** What leads add up to. What became of each stands beside it. */
export const LEADS = {
  leads: 'count(*)',
  converted: `count(*) filter (where ${CONVERTED})`,
  rejected: `count(*) filter (where d.status = 'rejected' and not ${CONVERTED})`,
  won_leads: 'count(*) filter (where d.won)',
  won_amount: 'sum(d.won_amount)',
}

export const LEAD_SUMS = Object.keys(LEADS)

/** Leads by when they came, and what became of them up to now. */
export const sumUpLeads = <K extends string>(
  context: ReportContext,
  { by }: Pick<CrmQuestion<K>, 'by'>
) => sumUpCrm(context, { facts: 'leads', at: 'opened_at', sums: LEADS, by })
