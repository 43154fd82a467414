import type {
  AnsweredWidget,
  AskedDashboard,
} from '#reporting/dashboards/queries/dashboard_answers_query'
import type { ReportWidget } from '#reporting/dashboards/layout'
import { figureOf } from '#reporting/dashboards/pictures'
import { pictureJson, questionJson, toJson } from '#reporting/formatters/json'
import type { LabelledColumn, ReportAnswer } from '#reporting/queries/report_query'
import { chartOf, type Chart } from '#reporting/report'

const ROWS_OF_TABLE = 10
const MOST_SLICES = 40
/** Of lying bars, so that each can be read: what a row of the grid holds, and rows that the rest takes. */
const BARS = { inRow: 2, rest: 2.5 }
const MOST_ROWS = 800

/** The figures of a dashboard in one answer, by the ids of its widgets. */
export function dashboardJson(asked: AskedDashboard, answers: AnsweredWidget[]) {
  return {
    ...askedDashboardJson(asked),
    widgets: Object.fromEntries(answers.map((one) => [one.widget.id, widgetJson(one)])),
  }
}

/** What is known of it before there are figures. */
export function askedDashboardJson({ context, freshness }: AskedDashboard) {
  return { ...questionJson({ context, parameters: {} }), freshness }
}

function widgetJson({ widget, answered, refusal }: AnsweredWidget) {
  if (!answered) return { answer: null, refusal, rows: 0 }
  const chart = chartOf(answered.report, answered.parameters)
  const columns = shownColumns(answered, widget, chart)
  const picture = widget.picture === 'chart' ? pictureJson(answered) : null
  const rows = picture ? [] : shownRows(answered, widget, chart)
  const shown = { ...answered, columns, choices: [], table: { ...answered.table, rows } }
  return {
    answer: {
      ...toJson(widget.picture === 'chart' ? shown : { ...shown, byClass: null, thresholds: null }),
      picture,
      figure: figureOf(chart, columns),
    },
    refusal: null,
    /** How many the whole report has. */
    rows: answered.table.rows.length,
  }
}

/** No more than is drawn: a dashboard is one answer. */
function shownColumns(
  { columns }: ReportAnswer,
  { picture, columns: chosen }: ReportWidget,
  chart: Chart
) {
  const only = (keys: unknown[]) => columns.filter(({ key }) => keys.includes(key))
  if (picture === 'table' || chart.kind === 'table')
    return chosen?.length ? tableColumns(columns, chosen) : columns
  if (picture !== 'chart') return only([chart.x, chart.y])
  if (!SIMPLE.has(chart.kind) || chart.pivoted) return columns
  const { x, y, value, each, line } = chart
  return columns.filter(({ key, measure }) => !measure || [x, y, value, each, line].includes(key))
}

const SIMPLE: ReadonlySet<Chart['kind']> = new Set(['line', 'lines', 'bar', 'heatmap'])

/** The dimensions, where none is chosen, and the chosen columns. */
function tableColumns(columns: LabelledColumn[], chosen: string[]) {
  const some = columns.some(({ key, measure }) => !measure && chosen.includes(key))
  return columns.filter(({ key, measure }) => chosen.includes(key) || (!measure && !some))
}

function shownRows({ table: { rows }, columns }: ReportAnswer, widget: ReportWidget, chart: Chart) {
  if (widget.picture === 'table' || chart.kind === 'table')
    return rows.slice(0, widget.rows ?? ROWS_OF_TABLE)
  if (chart.kind === 'tiles') return chart.x ? rows.slice(-MOST_ROWS) : []
  const along = columns.find(({ key }) => key === chart.x)
  if (along?.unit === 'date' || along?.unit === 'month') return rows.slice(-MOST_ROWS)
  if (chart.kind === 'pie') return rows.slice(0, MOST_SLICES)
  if (chart.kind === 'bar' && along?.unit === 'text')
    return rows.slice(0, Math.max(3, Math.round((widget.height - BARS.rest) * BARS.inRow)))
  return rows.slice(0, MOST_ROWS)
}
