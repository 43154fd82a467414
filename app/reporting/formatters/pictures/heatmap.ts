import { clip, drawing, LEFT, rectangle, text } from '#reporting/formatters/pictures/svg'
import { cellText } from '#reporting/formatters/text'
import type { ReportAnswer } from '#reporting/queries/report_query'
import { chartOf } from '#reporting/report'

const CELL = 18
const SCALE = ['#eef6f5', '#c9e5e1', '#95ccc4', '#57ab9f', '#1f857a', '#07584f']
const MOST_CELLS = 2000

/** Hours across and days down, the darker the more. */
export function heatmap(answered: ReportAnswer, width: number): string | null {
  const { report, parameters, columns, table, context } = answered
  const { x, y, value } = chartOf(report, parameters)
  const of = columns.find(({ key, measure }) => measure && (key === value || key === y))
  const dimensions = columns.filter(({ measure }) => !measure)
  const across = dimensions.find(({ unit }) => unit === 'hour')
  const down = dimensions.find(
    (column) => column !== across && (column.key === x || column.key === y)
  )
  if (!of || !across || !down || table.rows.length > MOST_CELLS) return null

  const figure = (at: number) => table.rows[at].values[of.key] ?? 0
  const most = Math.max(0, ...table.rows.map((_row, at) => figure(at)))
  if (most <= 0) return null
  const sold = new Set(
    table.rows.filter((_row, at) => figure(at) > 0).map((row) => row.dimensions[across.key])
  )
  const inOrder = [...new Set(table.rows.map((row) => row.dimensions[across.key]))]
  const hours = inOrder.slice(
    inOrder.findIndex((hour) => sold.has(hour)),
    inOrder.findLastIndex((hour) => sold.has(hour)) + 1
  )
  const lines = [...new Set(table.rows.map((row) => row.dimensions[down.key]))]
  const wide = (width - LEFT) / hours.length
  const marks = table.rows.flatMap((row, at) => {
    const column = hours.indexOf(row.dimensions[across.key])
    if (column < 0) return []
    const step = Math.min(SCALE.length - 1, Math.floor((figure(at) / most) * SCALE.length))
    const top = lines.indexOf(row.dimensions[down.key]) * CELL
    return [rectangle(LEFT + column * wide, top, wide - 1, CELL - 1, SCALE[step])]
  })
  const names = lines.map((name, at) =>
    text(LEFT - 6, at * CELL + 12, clip(cellText(name, down.unit, context)), 'end')
  )
  const foot = lines.length * CELL + 10
  const below = hours.map((hour, at) =>
    text(LEFT + (at + 0.5) * wide, foot, String(hour), 'middle')
  )
  return drawing(width, foot + 8, [...marks, ...names, ...below])
}
