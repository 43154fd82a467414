import type { CSSProperties } from 'react'
import type { Tone } from '~/api/report_types'
import { useChartStyle } from './use_chart_style'
import classes from './charts.module.css'

export interface MatrixCell {
  label: string
  tone: Tone
  /** How many there are, and what they bring; nothing for an empty class. */
  lines: string[]
}

/** Classes as fields of a board, three in a row. */
export default function ClassMatrix({ cells }: { cells: MatrixCell[] }) {
  const { palette } = useChartStyle()
  return (
    <div className={classes.matrix}>
      {cells.map(({ label, tone, lines }) => (
        <div
          key={label}
          className={classes.cell}
          data-empty={lines.length === 0 || undefined}
          style={{ '--tone': palette.tones[tone] } as CSSProperties}
        >
          <b>{label}</b>
          {lines.length === 0 && <span>—</span>}
          {lines.map((line) => (
            <span key={line} className="tabular">
              {line}
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}
