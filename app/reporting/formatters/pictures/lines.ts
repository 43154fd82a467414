import { plotOf } from '#reporting/formatters/pictures/plot'
import {
  clip,
  drawing,
  HEIGHT,
  line,
  OTHER,
  OWN,
  rectangle,
  SERIES,
  text,
} from '#reporting/formatters/pictures/svg'
import { cellText } from '#reporting/formatters/text'
import type { LabelledColumn, ReportAnswer } from '#reporting/queries/report_query'
import { chartOf } from '#reporting/report'

const MOST_POINTS = 4000
const KEY = 110

interface Series {
  name: string
  colour: string
  dashed?: boolean
  values: (number | null)[]
}

/** How a figure goes along time, and dashed beside it the other period; or a line for each of several things. */
export function lines(answered: ReportAnswer, width: number): string | null {
  const { report, parameters, columns, table, context } = answered
  const { x, y, each } = chartOf(report, parameters)
  const of = columns.find(({ key, measure }) => measure && key === y)
  const along = columns.find(({ key }) => key === x)
  const { rows } = table
  if (!of || !along || rows.length < 2 || rows.length > MOST_POINTS) return null

  const points = [...new Set(rows.map((row) => row.dimensions[along.key]))]
  const series = each ? perThing(answered, of, each) : besideOther(answered, of)
  const figures = series.flatMap(({ values }) => values.map((value) => value ?? 0))
  const names = points.map((point) => cellText(point, along.unit, context))
  const plot = plotOf(answered, of, figures, names, width)
  if (!plot || points.length < 2) return null

  const { up, left, slot, frame } = plot
  const drawn = series.toReversed().map(({ values, colour, dashed }) =>
    line(
      values.map((value, at) => (value === null ? null : [left(at) + slot / 2, up(value)])),
      colour,
      dashed
    )
  )
  const keys = each
    ? series.map(
        ({ name, colour }, at) =>
          rectangle(at * KEY, HEIGHT - 6, 8, 3, colour) +
          text(at * KEY + 12, HEIGHT - 2, clip(name, 24))
      )
    : []
  return drawing(width, HEIGHT, [...frame, ...drawn, ...keys])
}

function besideOther({ table, context }: ReportAnswer, { key }: LabelledColumn): Series[] {
  const own = table.rows.map(({ values }) => values[key])
  const other = table.rows.map(({ comparison }) => comparison?.[key]?.value ?? null)
  return [
    { name: '', colour: OWN, values: own },
    ...(context.comparison ? [{ name: '', colour: OTHER, dashed: true, values: other }] : []),
  ]
}

function perThing({ table }: ReportAnswer, { key }: LabelledColumn, each: string): Series[] {
  const things = [...Map.groupBy(table.rows, ({ dimensions }) => String(dimensions[each]))]
  return things.slice(0, SERIES.length).map(([name, rows], at) => ({
    name,
    colour: SERIES[at],
    values: rows.map(({ values }) => values[key]),
  }))
}
