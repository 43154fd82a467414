import { bars } from '#reporting/formatters/pictures/bars'
import { funnel } from '#reporting/formatters/pictures/funnel'
import { heatmap } from '#reporting/formatters/pictures/heatmap'
import { lines } from '#reporting/formatters/pictures/lines'
import { pie } from '#reporting/formatters/pictures/pie'
import type { ReportAnswer } from '#reporting/queries/report_query'
import { chartOf, type Chart } from '#reporting/report'

type Draw = (answered: ReportAnswer, width: number) => string | null

const DRAWN: Partial<Record<Chart['kind'], Draw>> = {
  line: lines,
  lines,
  bar: bars,
  pie,
  pareto: bars,
  stack: bars,
  heatmap,
  funnel,
}

/**
 * The report's figures as a drawing of SVG for print.
 *
 * @param width in points
 * @returns null for a report of another kind, or without figures
 */
export function pictureOf(answered: ReportAnswer, width: number): string | null {
  const { kind } = chartOf(answered.report, answered.parameters)
  return DRAWN[kind]?.(answered, width) ?? null
}
