import { AMOUNT, sumUpCrm, type CrmQuestion } from '#reporting/crm_query'
import type { ReportContext } from '#reporting/context'

/** The deals that each lead became: as the lead names them, or as they name the lead. */
export const BECAME = `
  left join (
    select lead_id, bool_or(outcome = 'won') as won, sum(amount) filter (where outcome = 'won') as amount
    from (
      select l.id as lead_id, x.id, x.outcome, ${AMOUNT.replaceAll('d.', 'x.')} as amount
      from leads l join deals x on x.tenant_id = l.tenant_id and x.connection_id = l.connection_id
        and x.external_id = l.deal_external_id and not x.deleted
      where l.tenant_id = :tenant and l.opened_at >= :first and l.opened_at < :until
      union
      select l.id, x.id, x.outcome, ${AMOUNT.replaceAll('d.', 'x.')}
      from leads l join deals x on x.tenant_id = l.tenant_id and x.connection_id = l.connection_id
        and x.lead_external_id = l.external_id and not x.deleted
      where l.tenant_id = :tenant and l.opened_at >= :first and l.opened_at < :until
    ) deal
    group by lead_id
  ) became on became.lead_id = d.id`

const CONVERTED = `(d.status = 'converted' or became.lead_id is not null)`

export const LEADS = {
  leads: 'count(*)',
  converted: `count(*) filter (where ${CONVERTED})`,
  rejected: `count(*) filter (where d.status = 'rejected' and not ${CONVERTED})`,
  won_leads: 'count(*) filter (where became.won)',
  won_amount: 'sum(became.amount)',
}

export const LEAD_SUMS = Object.keys(LEADS)

/** Leads by when they came, and what became of them up to now. */
export function sumUpLeads<K extends string>(
  context: ReportContext,
  { by, joins = '' }: Pick<CrmQuestion<K>, 'by' | 'joins'>
) {
  return sumUpCrm(context, {
    facts: 'leads',
    at: 'opened_at',
    sums: LEADS,
    by,
    joins: `${joins} ${BECAME}`,
  })
}
