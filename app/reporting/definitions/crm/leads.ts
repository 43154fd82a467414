import { AMOUNT, sumUpCrm, within, type CrmQuestion } from '#reporting/crm_query'
import type { ReportContext } from '#reporting/context'

const WON_AMOUNT = `case when x.outcome = 'won' then ${AMOUNT.replaceAll('d.', 'x.')} else 0 end`

/**
 * The deals that each lead became: the one that it names, and those that name it. A deal that does both is among the
 * latter.
 */
export const BECAME = `
  left join deals x on x.tenant_id = d.tenant_id and x.connection_id = d.connection_id
    and x.external_id = d.deal_external_id and not x.deleted
    and x.lead_external_id is distinct from d.external_id
  left join (
    select d.id, bool_or(x.outcome = 'won') as won, sum(${WON_AMOUNT}) as amount
    from leads d join deals x on x.tenant_id = d.tenant_id and x.connection_id = d.connection_id
      and x.lead_external_id = d.external_id and not x.deleted
    where ${within('leads', 'opened_at')}
    group by d.id
  ) naming on naming.id = d.id
  cross join lateral (
    select x.id is not null or naming.id is not null as deal,
      x.outcome = 'won' or naming.won as won,
      case when x.id is null then 0 else ${WON_AMOUNT} end + coalesce(naming.amount, 0) as amount
  ) became`

const CONVERTED = `(d.status = 'converted' or became.deal)`

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
