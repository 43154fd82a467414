import classes from './flow.module.css'

export interface Fall {
  id: string
  name: string
  /** Where the bar begins and ends. */
  from: number
  to: number
  kind: 'brings' | 'takes' | 'sums'
  text: string
  note: string
}

/** What comes in, what each line takes away, and what is left: each bar begins where the last one ended. */
export default function WaterfallChart({ falls }: { falls: Fall[] }) {
  const edges = falls.flatMap(({ from, to }) => [from, to])
  const [low, high] = [Math.min(0, ...edges), Math.max(0, ...edges)]
  const at = (value: number) => (high === low ? 0 : ((value - low) / (high - low)) * 100)

  return (
    <ol className={classes.falls}>
      {falls.map(({ id, name, from, to, kind, text, note }) => (
        <li key={id} data-kind={kind}>
          <span className={classes.fallName}>{name}</span>
          <span className={classes.fallTrack}>
            <span className={classes.zero} style={{ left: `${at(0)}%` }} />
            <span
              className={classes.fall}
              data-loss={(kind === 'sums' && to < 0) || undefined}
              style={{
                left: `${at(Math.min(from, to))}%`,
                width: `${Math.max(0.3, at(Math.max(from, to)) - at(Math.min(from, to)))}%`,
              }}
            />
          </span>
          <span className={`${classes.fallFigure} tabular`}>
            <b>{text}</b> <span>{note}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
