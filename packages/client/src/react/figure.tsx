import type { ReportParameters } from '../client.ts'
import { useKrug } from './context.tsx'
import { States } from './states.tsx'
import { useKrugReport } from './use_report.ts'
import { figureOf } from './values.ts'

export interface KrugFigureProps {
  report: string
  parameters?: ReportParameters
  /** The column whose total is shown; the report's own figure where none is named. */
  figure?: string
  refreshMs?: number
}

/** One figure of a report, and how far it is from the period beside it. */
export function KrugFigure({ report, parameters, figure, refreshMs }: KrugFigureProps) {
  const { format } = useKrug()
  const asked = useKrugReport(report, parameters, refreshMs ? { refreshMs } : {})
  return (
    <States asked={asked}>
      {(answer) => {
        const column = figureOf(answer, figure)
        if (!column) return null
        const change = answer.totals.comparison?.[column.key]?.percent ?? null
        return (
          <dl className="krug-figure">
            <dt title={column.definition}>{column.label}</dt>
            <dd>
              <strong>{format(answer.totals[column.key], column.unit)}</strong>
              {change !== null && (
                <span data-direction={Math.sign(change)}>
                  {' '}
                  {change > 0 ? '+' : ''}
                  {format(change, 'percent')}
                </span>
              )}
            </dd>
          </dl>
        )
      }}
    </States>
  )
}
