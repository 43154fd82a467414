import { cellText, figureText } from '#reporting/formatters/text'
import { chartOf } from '#reporting/report'
import type { ReportAnswer } from '#reporting/queries/report_query'

const HEIGHT = 190
const LEFT = 64
const BOTTOM = 34
/** Of a list the first ones; days in between are never left out. */
const MOST = { days: 370, names: 30 }
const MOST_LINES = 5
const [INK, GRID, OWN, OTHER] = ['#5f6b73', '#e3e7e9', '#1f8f86', '#b7c4c8']

/** Reports whose figures stand side by side as bars. */
const DRAWN: ReadonlySet<string> = new Set(['line', 'bar', 'pareto', 'stack'])

/**
 * The report's figures as bars, beside those of the other period, as a drawing of SVG for print.
 *
 * @param width in points
 * @returns null for a report of another kind, or without figures
 */
export function pictureOf(answered: ReportAnswer, width: number): string | null {
  const { report, parameters, columns, table, context } = answered
  const { x, y, value = y, kind } = chartOf(report, parameters)
  const of = columns.find(({ key }) => key === value && key !== x)
  const along = columns.find(({ key }) => key === x)
  if (!DRAWN.has(kind) || !of || !along) return null
  const named = along.unit === 'text'
  const rows = named ? table.rows.slice(0, MOST.names) : table.rows
  if (rows.length < 2 || rows.length > MOST.days) return null

  const { locale } = context.actor
  const own = rows.map(({ values }) => values[of.key] ?? 0)
  const other = rows.map(({ comparison }) => comparison?.[of.key].value ?? null)
  const figures = [0, ...own, ...other.map((one) => one ?? 0)]
  const step = stepOf(Math.max(...figures) - Math.min(...figures))
  const least = Math.floor(Math.min(...figures) / step) * step
  const most = Math.ceil(Math.max(...figures) / step) * step
  if (most <= least) return null

  const plot = HEIGHT - BOTTOM
  const at = (figure: number) => plot - ((figure - least) / (most - least)) * (plot - 10)
  const slot = (width - LEFT) / rows.length
  const every = Math.ceil(rows.length / Math.floor((width - LEFT) / 58))
  const bar = (figure: number, left: number, wide: number, colour: string) => {
    const [top, foot] = [Math.min(at(figure), at(0)), Math.max(at(figure), at(0))]
    return rectangle(left, top, wide, Math.max(0.5, foot - top), colour)
  }
  const marks = rows.flatMap((row, index) => {
    const left = LEFT + index * slot
    const before = other[index]
    const halves = before === null ? 0.7 : 0.38
    return [
      bar(own[index], left + slot * 0.1, slot * halves, OWN),
      ...(before === null ? [] : [bar(before, left + slot * 0.5, slot * 0.38, OTHER)]),
      ...(index % every === 0
        ? [text(left, plot + 14, clip(cellText(row.dimensions[along.key], along.unit, context)))]
        : []),
    ]
  })
  const grid = Array.from({ length: Math.round((most - least) / step) + 1 }, (_, line) => {
    const figure = least + line * step
    return (
      rectangle(LEFT, at(figure), width - LEFT, 0.5, GRID) +
      text(LEFT - 6, at(figure) + 3, figureText(figure, of.unit, locale, 0), 'end')
    )
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}">
    ${grid.join('')}${marks.join('')}</svg>`
}

/** 1, 2 or 5 of some power of ten, so that few lines cover the span. */
function stepOf(span: number) {
  const rough = Math.max(1, span / MOST_LINES)
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * [1, 2, 5, 10].find((one) => one * power >= rough)!
}

const rectangle = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${fill}"/>`

const text = (x: number, y: number, content: string, anchor = 'start') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="Roboto" font-size="7" fill="${INK}" text-anchor="${anchor}">${escaped(content)}</text>`

const clip = (label: string) => (label.length > 14 ? `${label.slice(0, 13)}…` : label)

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (content: string) => content.replace(/[&<>"]/g, (sign) => ENTITIES[sign])
