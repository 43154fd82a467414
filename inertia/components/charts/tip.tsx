import type { CSSProperties } from 'react'
import classes from './charts.module.css'

interface Line {
  name: string
  value: string
  color: string
  dashed?: boolean
}

export function Tip({ title, lines }: { title: string; lines: Line[] }) {
  return (
    <div className={classes.tip}>
      <div>{title}</div>
      {lines.map(({ name, value, ...key }) => (
        <div key={name} className={classes.tipRow}>
          <Key {...key} />
          {name}
          <b>{value}</b>
        </div>
      ))}
    </div>
  )
}

/** The mark by which a series is known: its colour, and dashes for what is only compared with. */
export function Key({ color, dashed }: { color: string; dashed?: boolean }) {
  return (
    <i
      className={classes.key}
      data-dashed={dashed || undefined}
      style={{ '--key': color } as CSSProperties}
      aria-hidden
    />
  )
}
