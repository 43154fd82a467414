import { useElementSize } from '@mantine/hooks'
import { ResponsivePie } from '@nivo/pie'
import { Key, Tip } from './tip'
import { useChartStyle } from './use_chart_style'
import classes from './charts.module.css'

export interface PieChartProps {
  /** The largest first. */
  slices: { id: string; name: string; value: number }[]
  /** What the small ones are called together. */
  other: string
  format(value: number): string
}

const MOST = 6
const NARROW = 330

/** Parts of a whole as a ring; beyond six the small ones are one. */
export default function PieChart({ slices, other, format }: PieChartProps) {
  const { palette, theme, animate } = useChartStyle()
  const { ref, width } = useElementSize()
  const rest = slices.slice(MOST)
  const sum = slices.reduce((total, { value }) => total + value, 0)
  const data = [
    ...slices.slice(0, MOST).map((slice, at) => ({ ...slice, color: palette.series[at] })),
    ...(rest.length > 0
      ? [
          {
            id: 'rest',
            name: other,
            value: rest.reduce((total, { value }) => total + value, 0),
            color: palette.series.at(-1)!,
          },
        ]
      : []),
  ]
  const share = (value: number) => `${Math.round((value / sum) * 100)} %`

  return (
    <div className={classes.pie} ref={ref} data-narrow={width < NARROW || undefined}>
      <div className={classes.ring}>
        <ResponsivePie
          data={data}
          theme={theme}
          animate={animate}
          colors={({ data: { color } }) => color}
          innerRadius={0.62}
          padAngle={1}
          cornerRadius={2}
          margin={{ top: 4, right: 4, bottom: 4, left: 4 }}
          enableArcLabels={false}
          enableArcLinkLabels={false}
          tooltip={({ datum: { data: slice } }) => (
            <Tip
              title={slice.name}
              lines={[{ name: share(slice.value), value: format(slice.value), color: slice.color }]}
            />
          )}
        />
      </div>
      <ul className={classes.slices}>
        {data.map(({ id, name, value, color }) => (
          <li key={id}>
            <Key color={color} />
            <span>{name}</span>
            <b className="tabular">{share(value)}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
