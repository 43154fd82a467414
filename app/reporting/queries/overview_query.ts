import type { Actor } from '#shared/actor'
import { openReport, type ReportInput } from '#reporting/context'
import { questionJson, tableJson } from '#reporting/formatters/json'
import { freshnessOf } from '#reporting/queries/freshness_query'
import { answer, type ReportAnswer, type ReportParameters } from '#reporting/queries/report_query'
import { reportOf } from '#reporting/registry'

const TILES = ['revenue', 'receipts', 'averageCheck', 'guests', 'grossProfit', 'margin']
const TOP_PRODUCTS = 10

type Asked = Pick<ReportAnswer, 'context' | 'freshness'>

/**
 * What the overview is asked: compared with the previous period unless asked otherwise.
 *
 * @throws NotFoundError, PeriodReversedError, PeriodTooLongError
 */
export async function askOverview(
  actor: Actor,
  input: ReportInput,
  now = new Date()
): Promise<Asked> {
  const context = await openReport(actor, { compare: 'previous', ...input }, now)
  return { context, freshness: await freshnessOf(context) }
}

/**
 * What the overview page shows, from the reports themselves: tiles, the revenue line, the heatmap, the products and
 * venues that sell most.
 */
export async function answerOverview({ context, freshness }: Asked) {
  const part = async (group: string, id: string, parameters: ReportParameters = {}) => {
    const { columns, table, coverage } = await answer(reportOf(group, id), context, parameters)
    return { columns, coverage, ...tableJson(columns, table) }
  }
  const summary = await part('sales', 'summary')
  return {
    ...questionJson({ context, parameters: {} }),
    freshness,
    coverage: summary.coverage,
    tiles: tilesOf(summary),
    revenue: await part('sales', 'daily'),
    heatmap: await part('sales', 'heatmap'),
    topProducts: await part('menu', 'top-sellers', { limit: TOP_PRODUCTS }),
    venues: await part('sales', 'by-venue'),
  }
}

/** @throws NotFoundError, PeriodReversedError, PeriodTooLongError */
export async function overview(actor: Actor, input: ReportInput, now = new Date()) {
  return answerOverview(await askOverview(actor, input, now))
}

/** The tiles alone: of today unless asked otherwise. @throws NotFoundError, PeriodReversedError, PeriodTooLongError */
export async function figuresOfNow(actor: Actor, input: ReportInput) {
  const dated = input.preset || input.from || input.to
  const asked = await askOverview(actor, { ...(!dated && { preset: 'today' }), ...input })
  const { columns, table } = await answer(reportOf('sales', 'summary'), asked.context)
  const { period, comparison } = questionJson({ context: asked.context, parameters: {} })
  const { presets, ...days } = period
  return {
    period: days,
    comparison,
    tiles: tilesOf({ columns, ...tableJson(columns, table) }).map(
      ({ definition, ...tile }) => tile
    ),
  }
}

function tilesOf({
  columns,
  totals,
}: Pick<ReportAnswer, 'columns'> & Pick<ReturnType<typeof tableJson>, 'totals'>) {
  return columns
    .filter(({ key }) => TILES.includes(key))
    .map((column) => ({
      ...column,
      value: totals[column.key] as number | null,
      comparison: totals.comparison?.[column.key] ?? null,
    }))
}
