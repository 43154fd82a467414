import type { ReportContext } from '#reporting/context'
import { AMOUNT, sumUpCrm, type CrmQuestion } from '#reporting/crm_query'
import { daysBetween } from '#reporting/dates'

const WON_AMOUNT = `case when x.outcome = 'won' then ${AMOUNT.replaceAll('d.', 'x.')} else 0 end`

/** What the deals that name a lead come to. */
const NAMING = `
  select x.tenant_id, x.connection_id, x.lead_external_id, bool_or(x.outcome = 'won') as won, sum(${WON_AMOUNT}) as amount
  from deals x
  where x.tenant_id = :tenant and x.lead_external_id is not null and not x.deleted`
const OF_LEAD = (row: string) =>
  `${row}.connection_id = d.connection_id and ${row}.lead_external_id = d.external_id`

/** Looked up lead by lead. */
const ONE_BY_ONE = `left join lateral (${NAMING} and ${OF_LEAD('x')} group by 1, 2, 3) naming on true`

/** Of all leads there are: quicker when many of them are asked about. */
const TOGETHER = `
  left join (${NAMING} group by 1, 2, 3) naming on naming.tenant_id = d.tenant_id and ${OF_LEAD('naming')}`

/**
 * The deals that each lead became: the one that it names, and those that name it. A deal that does both is among the
 * latter.
 */
const became = (naming: string) => `
  left join deals x on x.tenant_id = d.tenant_id and x.connection_id = d.connection_id
    and x.external_id = d.deal_external_id and not x.deleted
    and x.lead_external_id is distinct from d.external_id
  ${naming}
  cross join lateral (
    select x.id is not null or naming.lead_external_id is not null as deal,
      x.outcome = 'won' or naming.won as won,
      case when x.id is null then 0 else ${WON_AMOUNT} end + coalesce(naming.amount, 0) as amount
  ) became`

export const BECAME = became(TOGETHER)

/** Leads of so many days are looked up one by one. */
const FEW_DAYS = 180

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
  const { from, to } = context.current
  const naming = daysBetween(from, to) <= FEW_DAYS ? ONE_BY_ONE : TOGETHER
  return sumUpCrm(context, {
    facts: 'leads',
    at: 'opened_at',
    sums: LEADS,
    by,
    joins: `${joins} ${became(naming)}`,
  })
}
