import {
  clip,
  drawing,
  HEIGHT,
  OTHER,
  rectangle,
  SERIES,
  text,
} from '#reporting/formatters/pictures/svg'
import { cellText, figureText } from '#reporting/formatters/text'
import type { ReportAnswer } from '#reporting/queries/report_query'
import { chartOf } from '#reporting/report'

/** What is smaller goes together; the eye tells no more apart. */
const MOST_SLICES = 6
const RADIUS = HEIGHT / 2 - 8
const LINE = 20

interface Slice {
  name: string
  figure: number
}

/** Parts of a whole, with their names beside it; nothing where a part is negative. */
export function pie(answered: ReportAnswer, width: number): string | null {
  const { report, parameters, columns, table, context } = answered
  const { x, y, value = y } = chartOf(report, parameters)
  const of = columns.find(({ key, measure }) => measure && key === value)
  const along = columns.find(({ key, measure }) => !measure && key === x)
  if (!of || !along) return null
  const slices = table.rows
    .map(({ dimensions, values }) => ({
      name: cellText(dimensions[along.key], along.unit, context),
      figure: values[of.key] ?? 0,
    }))
    .sort((a, b) => b.figure - a.figure)
  const whole = slices.reduce((sum, { figure }) => sum + figure, 0)
  if (whole <= 0 || slices.some(({ figure }) => figure < 0)) return null

  const drawn = together(slices, context.t('words.others'))
  let turned = 0
  const marks = drawn.flatMap(({ name, figure }, at) => {
    const colour = at < MOST_SLICES ? SERIES[at] : OTHER
    const share = figure / whole
    const slice = sector(turned, share, colour)
    turned += share
    const top = 12 + at * LINE
    const words = [
      clip(name, 40),
      figureText(figure, of.unit, context.actor.locale),
      figureText(Math.round(share * 10_000), 'percent', context.actor.locale),
    ]
    return [
      slice,
      rectangle(RADIUS * 2 + 40, top, 9, 9, colour),
      text(RADIUS * 2 + 56, top + 8, words.join(' · ')),
    ]
  })
  return drawing(width, HEIGHT, marks)
}

function together(slices: Slice[], others: string): Slice[] {
  if (slices.length <= MOST_SLICES + 1) return slices.filter(({ figure }) => figure > 0)
  const rest = slices.slice(MOST_SLICES).reduce((sum, { figure }) => sum + figure, 0)
  return [...slices.slice(0, MOST_SLICES), { name: others, figure: rest }]
}

/** @param from where it begins, as a part of the circle, from the top on */
function sector(from: number, share: number, fill: string) {
  const middle = HEIGHT / 2
  const left = RADIUS + 12
  if (share > 0.9999) return `<circle cx="${left}" cy="${middle}" r="${RADIUS}" fill="${fill}"/>`
  const point = (part: number) => {
    const angle = part * 2 * Math.PI - Math.PI / 2
    return `${(left + RADIUS * Math.cos(angle)).toFixed(1)} ${(middle + RADIUS * Math.sin(angle)).toFixed(1)}`
  }
  const large = share > 0.5 ? 1 : 0
  return `<path d="M${left} ${middle} L${point(from)} A${RADIUS} ${RADIUS} 0 ${large} 1 ${point(from + share)} Z" fill="${fill}"/>`
}
