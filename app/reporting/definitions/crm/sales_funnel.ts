import type { ReportContext } from '#reporting/context'
import { zero, type Sums } from '#reporting/measures'
import { defineReport, dimension, measures, type ReportAction } from '#reporting/report'
import { totalsOf } from '#reporting/rows'
import { STAGE_SUMS, stagesWithTimes, type StageSums } from '#reporting/stages_query'

/** `before` reached the stage in front, `entered` the first one; `ended_well` stands for the row's own `reached`. */
const SUMS = [...STAGE_SUMS, 'before', 'entered', 'ended_well']

/** How far the deals made in the period have come, stage by stage of each pipeline. */
export const salesFunnel = defineReport({
  id: 'sales-funnel',
  group: 'crm',
  permission: 'reports.crm',
  subject: 'crm',
  usual: 'last90',
  parameters: {},
  compare: 'none',
  columns: () => [
    dimension('pipeline'),
    dimension('stage'),
    ...measures('reached', 'reachedAmount', 'stepConversion', 'totalConversion', 'daysInStage'),
    ...measures('standing', 'standingAmount', 'lostHere'),
  ],
  chart: { kind: 'funnel', x: 'stage', y: 'reached', value: 'totalConversion', each: 'pipeline' },

  async run(context) {
    const current = withSteps(await stagesWithTimes(context, context.current))
    const base = context.base && withSteps(await stagesWithTimes(context, context.base))
    const stages = new Map([...(base ?? []), ...current].map((stage) => [stage.stageId, stage]))
    const order = [...new Set([...current, ...(base ?? [])].map(({ stageId }) => stageId))]
    const of = (side: StageSums[], id: string) =>
      side.find(({ stageId }) => stageId === id)?.sums ?? zero(SUMS)

    const rows = order.map((id) => {
      const { pipelineId, pipeline, stage, outcome } = stages.get(id)!
      return {
        dimensions: { pipelineId, pipeline, stageId: id, stage, outcome },
        sums: of(current, id),
        base: base && of(base, id),
      }
    })
    return { rows, totals: totals(context, rows), actions: actions(rows) }
  },
})

/** Each stage beside the one in front of it and the first one of its pipeline. */
function withSteps(stages: StageSums[]): StageSums[] {
  const pipelines = Map.groupBy(stages, ({ pipelineId }) => pipelineId)
  return [...pipelines.values()].flatMap((steps) =>
    steps.map((step, index) => ({
      ...step,
      sums: {
        ...step.sums,
        before: index === 0 ? 0 : steps[index - 1].sums.reached,
        entered: steps[0].sums.reached,
        ended_well: step.sums.reached,
      },
    }))
  )
}

interface Row {
  dimensions: { pipelineId: string; pipeline: string; stage: string; outcome: string }
  sums: Sums
  base: Sums | null
}

/** All deals that were made: as many as entered, converted once won. Their steps have no mean. */
function totals(context: ReportContext, rows: Row[]) {
  const firsts = new Set<string>()
  const summed = rows.map(({ dimensions: { pipelineId, outcome }, sums, base }) => {
    const first = !firsts.has(pipelineId)
    firsts.add(pipelineId)
    const side = (own: Sums): Sums => ({
      ...own,
      reached: first ? own.reached : 0,
      reached_open: first ? own.reached_open : 0,
      reached_amount: first ? own.reached_amount : 0,
      before: 0,
      entered: first ? own.entered : 0,
      ended_well: outcome === 'won' ? own.reached : 0,
    })
    return { sums: side(sums), base: base && side(base) }
  })
  return totalsOf(context, summed, SUMS)
}

/** Where most money gets lost. */
function actions(rows: Row[]): ReportAction[] {
  return rows
    .filter(({ sums }) => sums.lost_here_amount > 0)
    .toSorted((a, b) => b.sums.lost_here_amount - a.sums.lost_here_amount)
    .map(({ dimensions: { pipeline, stage }, sums }) => ({
      kind: 'crm.lostHere',
      values: { pipeline, stage, deals: sums.lost_here },
      money: sums.lost_here_amount,
    }))
}
