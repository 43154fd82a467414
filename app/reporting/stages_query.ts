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

const MADE = `from deals d where ${within('deals', 'opened_at')} and d.pipeline_id is not null`

/**
 * Every deal begins at the first stage of its pipeline and has come as far as the furthest stage that it stood at; one
 * that was won has been through all of them. Deals are many and their histories few, so how far one has come is
 * worked out once for each history.
 */
const REACH = `
  with histories as materialized (
    select d.pipeline_id, d.stage_id, d.outcome, d.stood_at, count(*) as deals, sum(${AMOUNT}) as amount
    ${MADE} group by 1, 2, 3, 4
  ), stages as materialized (
    select s.id, s.pipeline_id, s.name, s.position, ${OUTCOME} as outcome
    from pipeline_stages s
    where s.tenant_id = :tenant and not s.deleted and ${OUTCOME} <> 'lost'
      and s.pipeline_id in (select pipeline_id from histories)
  ), ways as materialized (
    select h.*, (
      select coalesce(
        max(s.position) filter (where s.outcome = 'open' and (s.id = h.stage_id or s.id = any(h.stood_at))),
        min(s.position))
      from stages s where s.pipeline_id = h.pipeline_id
    ) as furthest
    from histories h
  )
  select p.id as "pipelineId", p.name as pipeline, s.id as "stageId", s.name as stage, s.outcome,
    (select max(cardinality(stood_at)) from histories) as places,
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

/** The last stay lasts until the end of the deal, or now. */
const LASTED =
  "round(extract(epoch from greatest(coalesce(d.ended_at, :now) - d.last_stage_at, interval '0')))"

/**
 * How long deals stood at the open stages. The seconds at each place of a history are added up before they are told
 * apart by the stage that has this place.
 *
 * @param places how many stages the longest history has
 */
const times = (places: number) => `
  with histories as (
    select d.stood_at, d.last_stage_id, count(*) as deals,
      array[${Array.from({ length: places }, (_, at) => `sum(d.stood_seconds[${at + 1}])`).join(', ')}]::bigint[] as seconds,
      sum(${LASTED}) filter (where d.last_stage_id = any(cast(:stages as uuid[]))) as lasted
    ${MADE} group by 1, 2
  )
  select stay.stage_id as "stageId", sum(h.deals)::bigint as stays,
    (sum(stay.seconds) + coalesce(sum(h.lasted) filter (where h.last_stage_id = stay.stage_id), 0))::bigint as stage_seconds
  from histories h cross join lateral unnest(h.stood_at, h.seconds) as stay (stage_id, seconds)
  where stay.stage_id = any(cast(:stages as uuid[]))
  group by 1`

/** The stages of the pipelines in which deals were made, in their order, with how far the deals have come up to now. */
export async function reachedStages(context: ReportContext, window: Window): Promise<StageSums[]> {
  const { stages } = await reach(context, window)
  return stages
}

/** The same with how long the deals stood at each; what ends a deal takes no time. */
export async function stagesWithTimes(context: ReportContext, window: Window) {
  const { stages, places } = await reach(context, window)
  const open = stages.filter(({ outcome }) => outcome === 'open').map(({ stageId }) => stageId)
  const { rows } = await db.rawQuery<{
    rows: { stageId: string; stays: number; stage_seconds: number }[]
  }>(times(places), { ...bindingsOf(context, window), stages: open } as never)
  const stayed = new Map(rows.map(({ stageId, ...sums }) => [stageId, sums]))
  return stages.map((stage) => ({
    ...stage,
    sums: { ...stage.sums, ...(stayed.get(stage.stageId) ?? { stays: 0, stage_seconds: 0 }) },
  }))
}

async function reach(context: ReportContext, window: Window) {
  const { rows } = await db.rawQuery<{
    rows: (Stage & { places: number } & Record<string, number>)[]
  }>(REACH, bindingsOf(context, window) as never)
  return {
    places: rows[0]?.places ?? 0,
    stages: rows.map(({ pipelineId, pipeline, stageId, stage, outcome, places: _, ...sums }) => ({
      ...{ pipelineId, pipeline, stageId, stage, outcome },
      sums,
    })),
  }
}
