import { ResponsiveBar, type BarCustomLayerProps } from '@nivo/bar'
import { axisRoom, valueTicks } from './ticks'
import { useChartStyle } from './use_chart_style'

export interface WaterfallChartProps {
  steps: { name: string; value: number }[]
  /** What the steps come to. */
  total: { name: string; value: number }
  format(value: number): string
  formatAxis(value: number): string
}

type Datum = { id: string; value: number }

/** Steps of a change, each from where the last one ended, and the change they come to. */
export default function WaterfallChart({ steps, total, format, formatAxis }: WaterfallChartProps) {
  const { palette, theme } = useChartStyle()
  let reached = 0
  const bars = [
    ...steps.map(({ name, value }) => {
      const start = reached
      reached += value
      const color = value < 0 ? palette.tones.bad : palette.tones.good
      return { name, value, start, end: reached, color }
    }),
    { ...total, start: 0, end: total.value, color: palette.series[0] },
  ]
  const ticks = valueTicks(bars.flatMap(({ start, end }) => [start, end]))

  function Steps({ yScale, bars: drawn }: BarCustomLayerProps<Datum>) {
    return drawn.map(({ key, x, width, data: { index } }) => {
      const { value, start, end, color } = bars[index]
      const [top, bottom] = [yScale(Math.max(start, end)), yScale(Math.min(start, end))]
      return (
        <g key={key}>
          <rect x={x} width={width} y={top} height={Math.max(2, bottom - top)} rx={2} fill={color} />
          {index < bars.length - 1 && (
            <line
              x1={x + width}
              x2={drawn[index + 1].x}
              y1={yScale(end)}
              y2={yScale(end)}
              stroke={palette.axis}
              strokeDasharray="3 3"
            />
          )}
          <text x={x + width / 2} y={top - 7} textAnchor="middle" style={theme.text}>
            {format(value)}
          </text>
        </g>
      )
    })
  }

  return (
    <ResponsiveBar<Datum>
      data={bars.map(({ name, end }) => ({ id: name, value: end }))}
      keys={['value']}
      indexBy="id"
      theme={theme}
      animate={false}
      padding={0.35}
      margin={{ top: 24, right: 12, bottom: 28, left: axisRoom(ticks.map(formatAxis)) }}
      valueScale={{ type: 'linear', min: ticks[0], max: ticks.at(-1) }}
      gridYValues={ticks}
      axisLeft={{ tickSize: 0, tickPadding: 10, tickValues: ticks, format: formatAxis }}
      axisBottom={{ tickSize: 0, tickPadding: 10 }}
      layers={['grid', 'axes', Steps]}
    />
  )
}
