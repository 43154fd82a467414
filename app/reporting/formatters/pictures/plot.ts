import {
  BOTTOM,
  clip,
  GRID,
  HEIGHT,
  LEFT,
  rectangle,
  scaleOf,
  text,
} from '#reporting/formatters/pictures/svg'
import { figureText } from '#reporting/formatters/text'
import type { LabelledColumn, ReportAnswer } from '#reporting/queries/report_query'

/** Room of a name under the axis. */
const NAME = 58

/**
 * A field with a scale on the left and names below.
 *
 * @returns null where all figures are nothing
 */
export function plotOf(
  { context }: ReportAnswer,
  { unit }: LabelledColumn,
  figures: number[],
  names: string[],
  width: number
) {
  const { least, most, values } = scaleOf(figures)
  if (most <= least) return null
  const plot = HEIGHT - BOTTOM
  const slot = (width - LEFT) / names.length
  const every = Math.ceil(names.length / Math.floor((width - LEFT) / NAME))
  const up = (figure: number) => plot - ((figure - least) / (most - least)) * (plot - 10)
  const grid = values.map(
    (figure) =>
      rectangle(LEFT, up(figure), width - LEFT, 0.5, GRID) +
      text(LEFT - 6, up(figure) + 3, figureText(figure, unit, context.actor.locale, 0), 'end')
  )
  const labels = names.flatMap((name, at) =>
    at % every === 0 ? [text(LEFT + at * slot, plot + 14, clip(name))] : []
  )
  return { up, slot, left: (at: number) => LEFT + at * slot, frame: [...grid, ...labels] }
}
