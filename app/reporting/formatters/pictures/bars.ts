import { plotOf } from '#reporting/formatters/pictures/plot'
import { drawing, HEIGHT, OTHER, OWN, rectangle } from '#reporting/formatters/pictures/svg'
import { cellText } from '#reporting/formatters/text'
import type { ReportAnswer } from '#reporting/queries/report_query'
import { chartOf } from '#reporting/report'

/** Of a list the first ones; days in between are never left out. */
const MOST = { days: 370, names: 30 }

/** The figures side by side, beside those of the other period. */
export function bars(answered: ReportAnswer, width: number): string | null {
  const { report, parameters, columns, table, context } = answered
  const { x, y, value = y } = chartOf(report, parameters)
  const of = columns.find(({ key }) => key === value && key !== x)
  const along = columns.find(({ key }) => key === x)
  if (!of || !along) return null
  const rows = along.unit === 'text' ? table.rows.slice(0, MOST.names) : table.rows
  if (rows.length < 2 || rows.length > MOST.days) return null

  const own = rows.map(({ values }) => values[of.key] ?? 0)
  const other = rows.map(({ comparison }) => comparison?.[of.key]?.value ?? null)
  const names = rows.map((row) => cellText(row.dimensions[along.key], along.unit, context))
  const figures = [...own, ...other.map((one) => one ?? 0)]
  const plot = plotOf(answered, of, figures, names, width)
  if (!plot) return null

  const { up, slot, left, frame } = plot
  const bar = (figure: number, from: number, wide: number, colour: string) => {
    const [top, foot] = [Math.min(up(figure), up(0)), Math.max(up(figure), up(0))]
    return rectangle(from, top, wide, Math.max(0.5, foot - top), colour)
  }
  const marks = rows.flatMap((_row, at) => {
    const before = other[at]
    const halves = before === null ? 0.7 : 0.38
    return [
      bar(own[at], left(at) + slot * 0.1, slot * halves, OWN),
      ...(before === null ? [] : [bar(before, left(at) + slot * 0.5, slot * 0.38, OTHER)]),
    ]
  })
  return drawing(width, HEIGHT, [...frame, ...marks])
}
