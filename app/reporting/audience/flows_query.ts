import db from '@adonisjs/lucid/services/db'
import type { Audience } from '#reporting/audience/audience'
import { BEGUN, begunBindings, hasBegunDays, wholeDays } from '#reporting/audience/begun_days'
import type { ReportContext, Window } from '#reporting/context'
import { addUp, type Sums } from '#reporting/measures'

/** Fewer people than this could be told apart: nobody learns of so few in another business. */
export const FEWEST = 5

export const FLOW_SUMS = ['arrived', 'receipts', 'revenue'] as const

/** What the customers whom one business led to another did there; who came by themselves have their own as the source. */
export interface Flow {
  businessId: string
  sourceId: string
  sums: Sums
}

/** The businesses of an audience. */
export function businessesOf({ venues }: ReportContext, { businessId }: Audience) {
  return businessId ? [businessId] : [...new Set(venues.map((venue) => venue.businessId))]
}

interface Question {
  /** Into these businesses; into all where it is left out. */
  businesses?: string[]
  /** From this one alone. */
  source?: string
  /**
   * For a partner: a source with fewer people in a month is not told from nobody. Only months can be asked for then, so
   * that no two questions differ by fewer.
   */
  partner: boolean
}

export async function flowsIn(
  context: ReportContext,
  window: Window,
  question: Question
): Promise<Flow[]> {
  const whole = await wholeFlows(context, window, question)
  const begun = hasBegunDays(window) ? await begunFlows(context, window, question) : []
  const byPair = Map.groupBy([...whole, ...begun], (flow) => `${flow.businessId} ${flow.sourceId}`)
  return [...byPair.values()].map((flows) => ({
    businessId: flows[0].businessId,
    sourceId: flows[0].sourceId,
    sums: addUp(
      flows.map(({ sums }) => sums),
      FLOW_SUMS
    ),
  }))
}

type Row = Record<'arrived' | 'receipts' | 'revenue', number> & {
  business_id: string
  source_id: string
}

async function wholeFlows({ actor }: ReportContext, window: Window, question: Question) {
  const shown = (people: string) =>
    `case when ${people} >= :fewest or source_id = business_id then source_id else business_id end`
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `with monthly as (
       select business_id, source_id, sum(arrived) as arrived, sum(month_buyers) as month_buyers,
              sum(receipts) as receipts, sum(revenue) as revenue
         from customer_flows
        where tenant_id = :tenant and business_date between :from and :to and ${NARROWED}
        group by business_id, source_id, date_trunc('month', business_date)),
     told as (
       select business_id, ${shown('arrived')} as source_id, arrived, 0 as receipts, 0 as revenue from monthly
       union all
       select business_id, ${shown('month_buyers')}, 0, receipts, revenue from monthly)
     select business_id, source_id, sum(arrived)::bigint as arrived, sum(receipts)::bigint as receipts,
            sum(revenue)::bigint as revenue
       from told group by 1, 2`,
    {
      ...bindings(actor.tenantId, question),
      ...wholeDays(window),
      fewest: question.partner ? FEWEST : 0,
    } as never
  )
  return rows.map(asFlow)
}

async function begunFlows({ actor }: ReportContext, window: Window, question: Question) {
  const { rows } = await db.rawQuery<{ rows: Row[] }>(
    `with ${BEGUN},
     flowing as (
       select g.business_id, coalesce(b.source_id, g.business_id) as source_id, g.customer_id, g.kind, g.total,
              not exists (
                select 1 from unnest(b.days, b.visits) as d (day, visits) where d.visits > 0 and d.day < :begun
              ) as first_ever
         from begun g
         left join customer_businesses b on b.tenant_id = :tenant and b.customer_id = g.customer_id
          and b.business_id = g.business_id)
     select business_id, source_id,
            (count(distinct customer_id) filter (where first_ever and kind = 'sale'))::bigint as arrived,
            (count(*) filter (where kind = 'sale'))::bigint as receipts, sum(total)::bigint as revenue
       from flowing where ${NARROWED} group by 1, 2`,
    { ...bindings(actor.tenantId, question), ...begunBindings(window) } as never
  )
  return rows.map(asFlow)
}

const NARROWED = `
  (cast(:businesses as uuid[]) is null or business_id = any(cast(:businesses as uuid[])))
  and (cast(:source as uuid) is null or source_id = :source)`

const bindings = (tenant: string, { businesses, source }: Question) => ({
  tenant,
  businesses: businesses ?? null,
  source: source ?? null,
})

const asFlow = ({ business_id: businessId, source_id: sourceId, ...sums }: Row): Flow => ({
  businessId,
  sourceId,
  sums,
})
