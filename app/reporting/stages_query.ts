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
  'lost_here_amount',
  'stage_seconds',
  'stays',
] as const

/** What a person decided of a stage counts before what the vendor says. */
const OUTCOME = 'coalesce(s.outcome_override, s.outcome)'

/** The deals made in the window. */
const MADE = `
  d as materialized (
    select d.id, d.pipeline_id, d.stage_id, d.outcome, d.ended_at, ${AMOUNT} as amount
    from deals d where ${within('deals', 'opened_at')} and d.pipeline_id is not null
  )`

/**
 * Every deal begins at the first stage of its pipeline and has come as far as the furthest stage that it stood at; one
 * that was won has been through all of them.
 */
const REACH = `
  with ${MADE}, stages as (
    select s.id, s.pipeline_id, s.name, s.position, ${OUTCOME} as outcome
    from pipeline_stages s
    where s.tenant_id = :tenant and not s.deleted and ${OUTCOME} <> 'lost'
      and s.pipeline_id in (select pipeline_id from d)
  ), firsts as (
    select pipeline_id, min(position) as position from stages group by pipeline_id
  ), stood as (
    select c.deal_id, max(s.position) as position
    from d join deal_stage_changes c on c.tenant_id = :tenant and c.deal_id = d.id
    join stages s on s.id = c.stage_id and s.pipeline_id = d.pipeline_id and s.outcome = 'open'
    group by c.deal_id
  ), ways as (
    select d.pipeline_id, d.stage_id, d.outcome,
      greatest(stood.position, standing.position, firsts.position) as furthest,
      count(*) as deals, sum(d.amount) as amount
    from d left join firsts on firsts.pipeline_id = d.pipeline_id
    left join stood on stood.deal_id = d.id
    left join stages standing on standing.id = d.stage_id and standing.outcome = 'open'
    group by 1, 2, 3, 4
  )
  select p.id as "pipelineId", p.name as pipeline, s.id as "stageId", s.name as stage, s.outcome,
    coalesce(sum(w.deals) filter (where came), 0)::bigint as reached,
    coalesce(sum(w.amount) filter (where came), 0)::bigint as reached_amount,
    coalesce(sum(w.deals) filter (where came and w.outcome = 'open'), 0)::bigint as reached_open,
    coalesce(sum(w.deals) filter (where w.outcome = 'open' and w.stage_id = s.id), 0)::bigint as standing,
    coalesce(sum(w.amount) filter (where w.outcome = 'open' and w.stage_id = s.id), 0)::bigint as standing_amount,
    coalesce(sum(w.deals) filter (where w.outcome = 'lost' and w.furthest = s.position), 0)::bigint as lost_here,
    coalesce(sum(w.amount) filter (where w.outcome = 'lost' and w.furthest = s.position), 0)::bigint as lost_here_amount
  from stages s
  join pipelines p on p.tenant_id = :tenant and p.id = s.pipeline_id
  join ways w on w.pipeline_id = s.pipeline_id
  cross join lateral (
    select w.outcome = 'won' or (s.outcome = 'open' and w.furthest >= s.position) as came
  ) x
  group by p.id, p.name, s.id, s.name, s.outcome, s.position
  order by p.name, p.id, s.position, s.id`

/** A stay lasts until the next step, the end of the deal, or now. */
const TIMES = `
  with ${MADE}, stays as (
    select c.deal_id, c.stage_id, c.happened_at,
      coalesce(lead(c.happened_at) over (partition by c.deal_id order by c.happened_at, c.stage_id),
        d.ended_at, :now) as left_at
    from d join deal_stage_changes c on c.tenant_id = :tenant and c.deal_id = d.id
  ), of_deals as (
    select stage_id, deal_id,
      sum(round(extract(epoch from greatest(left_at - happened_at, interval '0')))) as seconds
    from stays group by stage_id, deal_id
  )
  select stage_id as "stageId", count(*)::bigint as stays, sum(seconds)::bigint as stage_seconds
  from of_deals group by stage_id`

/** The stages of the pipelines in which deals were made, in their order, with how far the deals have come up to now. */
export async function reachedStages(context: ReportContext, window: Window): Promise<StageSums[]> {
  const { rows } = await db.rawQuery<{ rows: (Stage & Record<string, number>)[] }>(
    REACH,
    bindingsOf(context, window) as never
  )
  return rows.map(({ pipelineId, pipeline, stageId, stage, outcome, ...sums }) => ({
    ...{ pipelineId, pipeline, stageId, stage, outcome },
    sums,
  }))
}

/** The same with how long the deals stood at each; what ends a deal takes no time. */
export async function stagesWithTimes(context: ReportContext, window: Window) {
  const stages = await reachedStages(context, window)
  const { rows } = await db.rawQuery<{
    rows: { stageId: string; stays: number; stage_seconds: number }[]
  }>(TIMES, bindingsOf(context, window) as never)
  const times = new Map(rows.map(({ stageId, ...sums }) => [stageId, sums]))
  return stages.map((stage) => ({
    ...stage,
    sums: {
      ...stage.sums,
      ...((stage.outcome === 'open' && times.get(stage.stageId)) || { stays: 0, stage_seconds: 0 }),
    },
  }))
}
