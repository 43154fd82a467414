import type { CSSProperties } from 'react'
import classes from './dashboards.module.css'
import { GAP, heightOf, ROW, type Widget, type WidgetAnswer } from './types'
import { WidgetCard } from './widget_card'

interface Props {
  widgets: Widget[]
  answers: Record<string, WidgetAnswer> | undefined
  still?: boolean
}

/** Widgets where they lie; on a narrow screen one below the other, small ones in pairs. */
export function WidgetGrid({ widgets, answers, still }: Props) {
  const grid = { '--row': `${ROW}px`, '--gap': `${GAP}px` } as CSSProperties
  return (
    <div className={classes.grid} style={grid}>
      {inReadingOrder(widgets).map((widget) => (
        <div
          key={widget.id}
          className={classes.place}
          data-narrow={widget.width <= 4 && widget.height <= 4 ? true : undefined}
          style={placeOf(widget)}
        >
          <WidgetCard widget={widget} answered={answers?.[widget.id]} still={still} />
        </div>
      ))}
    </div>
  )
}

function placeOf({ x, y, width, height }: Widget) {
  return {
    '--column': `${x + 1} / span ${width}`,
    '--rows': `${y + 1} / span ${height}`,
    '--height': `${heightOf(height)}px`,
  } as CSSProperties
}

export function inReadingOrder(widgets: Widget[]) {
  return [...widgets].sort((a, b) => a.y - b.y || a.x - b.x)
}
