import db from '@adonisjs/lucid/services/db'
import { AMOUNT, bindingsOf, within } from '#reporting/crm_query'
import type { ReportContext, Window } from '#reporting/context'
import type { Sums } from '#reporting/measures'

export interface Stage {
  pipelineId: string
  pipeline: string
  stageId: string
  stage: string
  outcome: 'open' | 'won'
}

/** What a stage saw of the deals that were made in a window. */
export type StageSums = Stage & { sums: Sums }

export const STAGE_SUMS = [
  'reached',
  'reached_amount',
  'reached_open',
  'standing',
  'standing_amount',
  'lost_here',
  'stage_seconds',
  'stays',
] as const

/** What a person decided of a stage counts before what the vendor says. */
const OUTCOME = 'coalesce(s.outcome_override, s.outcome)'

/**
 * Every deal begins at the first stage of its pipeline and has come as far as the furthest stage that it stood at; one
 * that was won has been through all of them. A stay lasts until the next step, the end of the deal, or now.
 */
const SQL = `
  with d as materialized (
    select d.id, d.pipeline_id, d.stage_id, d.outcome, d.ended_at, ${AMOUNT} as amount
    from deals d where ${within('deals', 'opened_at')} and d.pipeline_id is not null
  ), stages as (
    select s.tenant_id, s.id, s.pipeline_id, s.name, s.position, ${OUTCOME} as outcome
    from pipeline_stages s
    where s.tenant_id = :tenant and not s.deleted and ${OUTCOME} <> 'lost'
      and s.pipeline_id in (select pipeline_id from d)
  ), stays as (
    select c.deal_id, c.stage_id, c.happened_at,
      coalesce(lead(c.happened_at) over (partition by c.deal_id order by c.happened_at, c.stage_id),
        d.ended_at, :now) as left_at
    from deal_stage_changes c join d on d.id = c.deal_id
    where c.tenant_id = :tenant
  ), stood as (
    select deal_id, stage_id from stays union select id, stage_id from d where stage_id is not null
  ), way as (
    select d.id, d.pipeline_id, d.stage_id, d.outcome, d.amount,
      coalesce(max(s.position), (
        select min(position) from stages f where f.pipeline_id = d.pipeline_id)) as furthest
    from d left join stood on stood.deal_id = d.id
    left join stages s on s.id = stood.stage_id and s.pipeline_id = d.pipeline_id and s.outcome = 'open'
    group by d.id, d.pipeline_id, d.stage_id, d.outcome, d.amount
  ), ways as (
    select pipeline_id, furthest, stage_id, outcome, count(*) as deals, sum(amount) as amount
    from way group by 1, 2, 3, 4
  ), times as (
    select stage_id, count(distinct deal_id) as stays,
      sum(round(extract(epoch from greatest(left_at - happened_at, interval '0')))) as seconds
    from stays group by stage_id
  )
  select p.id as "pipelineId", p.name as pipeline, s.id as "stageId", s.name as stage, s.outcome,
    coalesce(sum(w.deals) filter (where came), 0)::bigint as reached,
    coalesce(sum(w.amount) filter (where came), 0)::bigint as reached_amount,
    coalesce(sum(w.deals) filter (where came and w.outcome = 'open'), 0)::bigint as reached_open,
    coalesce(sum(w.deals) filter (where w.outcome = 'open' and w.stage_id = s.id), 0)::bigint as standing,
    coalesce(sum(w.amount) filter (where w.outcome = 'open' and w.stage_id = s.id), 0)::bigint as standing_amount,
    coalesce(sum(w.deals) filter (where w.outcome = 'lost' and w.furthest = s.position), 0)::bigint as lost_here,
    case when s.outcome = 'open' then coalesce(max(t.seconds), 0) else 0 end::bigint as stage_seconds,
    case when s.outcome = 'open' then coalesce(max(t.stays), 0) else 0 end::bigint as stays
  from stages s
  join pipelines p on p.tenant_id = s.tenant_id and p.id = s.pipeline_id
  join ways w on w.pipeline_id = s.pipeline_id
  cross join lateral (
    select w.outcome = 'won' or (s.outcome = 'open' and w.furthest >= s.position) as came
  ) x
  left join times t on t.stage_id = s.id
  group by p.id, p.name, s.id, s.name, s.outcome, s.position
  order by p.name, p.id, s.position, s.id`

/** The stages of the pipelines in which deals were made, in their order, with how far the deals have come up to now. */
export async function stagesOf(context: ReportContext, window: Window): Promise<StageSums[]> {
  const { rows } = await db.rawQuery<{ rows: (Stage & Record<string, number>)[] }>(
    SQL,
    bindingsOf(context, window) as never
  )
  return rows.map(({ pipelineId, pipeline, stageId, stage, outcome, ...sums }) => ({
    ...{ pipelineId, pipeline, stageId, stage, outcome },
    sums,
  }))
}
