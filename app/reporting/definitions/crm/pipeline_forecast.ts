import db from '@adonisjs/lucid/services/db'
import { over, type ReportContext } from '#reporting/context'
import { AMOUNT, bindingsOf, within } from '#reporting/crm_query'
import { plus } from '#reporting/dates'
import type { Sums } from '#reporting/measures'
import { defineReport, dimension, measures, type ReportAction } from '#reporting/report'
import { withTotals } from '#reporting/rows'
import { reachedStages } from '#reporting/stages_query'

const SUMS = ['open', 'open_amount', 'weighed', 'weighed_amount', 'weighted']

/** Fewer deals than these say nothing about a stage. */
const ENOUGH = 10
const HISTORY_DAYS = 365

/** What the deals that are open today should bring: the sum at each stage by its probability. */
export const pipelineForecast = defineReport({
  id: 'pipeline-forecast',
  group: 'crm',
  permission: 'reports.crm',
  subject: 'crm',
  usual: 'today',
  parameters: {},
  compare: 'never',
  columns: () => [
    dimension('pipeline'),
    dimension('stage'),
    ...measures('weightedAmount', 'openDeals', 'openAmount', 'probability'),
  ],
  chart: { kind: 'bar', x: 'stage', y: 'weightedAmount' },

  async run(asked) {
    const { today } = asked
    const context = over(asked, { from: today, to: today, preset: 'today', through: today })
    const stages = await openDeals(context)
    const untold = stages.some(({ probability }) => probability === null)
    const learned = untold ? await winRates(context) : new Map<string, number>()
    const rows = stages.map(({ probability, open, amount, ...dimensions }) => {
      const share = probability ?? learned.get(dimensions.stageId) ?? null
      return {
        dimensions,
        sums: {
          open,
          open_amount: amount,
          weighed: share === null ? 0 : open,
          weighed_amount: share === null ? 0 : amount,
          weighted: share === null ? 0 : Math.round(amount * share),
        },
        base: null,
      }
    })
    return { ...withTotals(context, rows, SUMS), context, actions: actions(rows) }
  },
})

/** Which open deals are worth most. */
function actions(rows: { dimensions: Pick<OpenStage, 'pipeline' | 'stage'>; sums: Sums }[]) {
  return rows
    .filter(({ sums }) => sums.weighted > 0)
    .toSorted((a, b) => b.sums.weighted - a.sums.weighted)
    .map(({ dimensions: { pipeline, stage }, sums }): ReportAction => ({
      kind: 'crm.finish',
      values: { pipeline, stage, deals: sums.open },
      money: sums.weighted,
    }))
}

interface OpenStage {
  pipelineId: string
  pipeline: string
  stageId: string
  stage: string
  /** The vendor's own, 0 to 1. */
  probability: number | null
  open: number
  amount: number
}

async function openDeals(context: ReportContext): Promise<OpenStage[]> {
  const ever = { from: '1970-01-01', to: context.today, cuts: null }
  const { rows } = await db.rawQuery<{ rows: OpenStage[] }>(
    `select p.id as "pipelineId", p.name as pipeline, s.id as "stageId", s.name as stage, s.probability,
       count(*)::int as open, coalesce(sum(${AMOUNT}), 0)::bigint as amount
     from deals d
     join pipeline_stages s on s.tenant_id = d.tenant_id and s.id = d.stage_id
     join pipelines p on p.tenant_id = d.tenant_id and p.id = s.pipeline_id
     where ${within('deals', 'opened_at')} and d.outcome = 'open'
     group by p.id, p.name, s.id, s.name, s.probability, s.position
     order by p.name, p.id, s.position, s.id`,
    bindingsOf(context, ever) as never
  )
  return rows
}

/** Where the vendor keeps no probability: of the year's deals that reached the stage and ended, the share that was won. */
async function winRates(context: ReportContext) {
  const year = { from: plus(context.today, { days: -HISTORY_DAYS }), to: context.today, cuts: null }
  // What a manager may see says too little about a stage: shares are learned from everybody's deals.
  const everybody = { ...context, crm: { ...context.crm!, managers: null } }
  const stages = await reachedStages(everybody, year)
  const won = new Map(
    stages
      .filter(({ outcome }) => outcome === 'won')
      .map(({ pipelineId, sums }) => [pipelineId, sums.reached])
  )
  return new Map(
    stages.flatMap(({ stageId, pipelineId, sums }): [string, number][] => {
      const ended = sums.reached - sums.reached_open
      return ended < ENOUGH ? [] : [[stageId, (won.get(pipelineId) ?? 0) / ended]]
    })
  )
}
