import { chartOf, type AnyReport, type Chart, type Column } from '#reporting/report'

/** How a widget shows its report; `chart` is what the report draws by itself, as a funnel, a heatmap or flows. */
export const PICTURES = ['kpi', 'chart', 'line', 'bar', 'pie', 'table'] as const
export type Picture = (typeof PICTURES)[number]

/** Charts with one mark for each row. */
const PLAIN: ReadonlySet<string> = new Set(['line', 'bar', 'pareto'])
const IN_TIME = new Set(['date', 'month'])

/** Pictures that suit a report, its own first. */
export function picturesOf(report: AnyReport, parameters: Record<string, unknown>): Picture[] {
  const columns = report.columns(parameters, { compared: false })
  const dimensions = columns.filter(({ measure }) => !measure)
  const plain = dimensions.length === 1 || PLAIN.has(chartOf(report, parameters).kind)
  if (dimensions.length === 0 || !plain) return ['chart', 'kpi', 'table']
  return IN_TIME.has(dimensions[0].unit)
    ? ['chart', 'kpi', 'line', 'bar', 'table']
    : ['chart', 'kpi', 'bar', 'pie', 'table']
}

/** The report's own chart, or the one that was asked for, drawn of one figure. */
export function chartOfPicture(
  report: AnyReport,
  parameters: Record<string, unknown>,
  picture: Picture,
  figure?: string
): Chart {
  const own = chartOf(report, parameters)
  if (picture === 'chart' || picture === 'table') return own
  const columns = report.columns(parameters, { compared: false })
  const y = figure ?? figureOf(own, columns)
  if (picture === 'kpi') return { kind: 'tiles', y, ...alongTime(columns) }
  const x = own.x && isDimension(columns, own.x) ? own.x : columns.find((one) => !one.measure)?.key
  return { kind: picture, x, y }
}

/** The one figure a report is about. */
export function figureOf({ y, value }: Chart, columns: Pick<Column, 'key' | 'measure'>[]): string {
  const measures = columns.filter(({ measure }) => measure).map(({ key }) => key)
  return [value, y].find((key) => key && measures.includes(key)) ?? measures[0]
}

/** Along what a small line beside the figure runs, where the report goes day by day. */
function alongTime(columns: Column[]) {
  const dimensions = columns.filter(({ measure }) => !measure)
  const [only] = dimensions
  return dimensions.length === 1 && IN_TIME.has(only.unit) ? { x: only.key } : {}
}

const isDimension = (columns: Column[], wanted: string) =>
  columns.some(({ key, measure }) => key === wanted && !measure)
