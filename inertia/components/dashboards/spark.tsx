import classes from './dashboards.module.css'

const [WIDTH, HEIGHT] = [120, 30]

/** A line without axes: which way it goes, and no more. The figure beside it is what is read. */
export function Spark({ points }: { points: (number | null)[] }) {
  const known = points.filter((point) => point !== null)
  const [least, most] = [Math.min(0, ...known), Math.max(...known)]
  if (known.length < 2 || most === least) return null
  const across = (at: number) => (at / (points.length - 1)) * WIDTH
  const up = (point: number) => HEIGHT - 1 - ((point - least) / (most - least)) * (HEIGHT - 2)
  const line = points
    .flatMap((point, at) =>
      point === null ? [] : `${across(at).toFixed(1)},${up(point).toFixed(1)}`
    )
    .join(' ')
  return (
    <svg
      className={classes.spark}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <polyline points={line} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
