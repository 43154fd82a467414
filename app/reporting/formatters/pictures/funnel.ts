import { clip, drawing, OWN, rectangle, text } from '#reporting/formatters/pictures/svg'
import { figureText } from '#reporting/formatters/text'
import type { ReportAnswer } from '#reporting/queries/report_query'

const LINE = 18
const NAME = 130
const FIGURES = 150
const MOST_STEPS = 40

/** A bar for each stage, as wide as what came so far, pipeline by pipeline. */
export function funnel({ table, context }: ReportAnswer, width: number): string | null {
  const { locale } = context.actor
  const rows = table.rows.slice(0, MOST_STEPS)
  if (rows.length === 0 || rows.some(({ values }) => values.reached === undefined)) return null
  const room = width - NAME - FIGURES
  const marks: string[] = []
  let top = 0
  for (const steps of Map.groupBy(rows, ({ dimensions }) => dimensions.pipelineId).values()) {
    const most = Math.max(1, steps[0].values.reached ?? 0)
    marks.push(text(0, top + 10, String(steps[0].dimensions.pipeline ?? '')))
    top += LINE
    for (const { dimensions, values } of steps) {
      const reached = values.reached ?? 0
      const share = values.stepConversion ?? null
      const figures = [
        figureText(reached, 'integer', locale),
        ...(share === null ? [] : [figureText(share, 'percent', locale)]),
      ]
      marks.push(
        text(NAME - 6, top + 11, clip(String(dimensions.stage), 30), 'end'),
        rectangle(NAME, top + 2, Math.max(1, (reached / most) * room), LINE - 5, OWN),
        text(width - FIGURES + 8, top + 11, figures.join(' · '))
      )
      top += LINE
    }
  }
  return drawing(width, top + 4, marks)
}
