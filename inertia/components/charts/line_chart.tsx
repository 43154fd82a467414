import { ResponsiveLine, type LineCustomSvgLayerProps, type SliceTooltipProps } from '@nivo/line'
import { useElementSize } from '@mantine/hooks'
import { Key, Tip } from './tip'
import { useChartStyle } from './use_chart_style'
import { axisRoom, endRoom, valueTicks } from './ticks'
import classes from './charts.module.css'

export interface LineSeries {
  id: string
  name: string
  /** What is only compared with: dashed and grey. */
  base?: boolean
  values: (number | null)[]
}

export interface LineChartProps {
  /** What each point is called in full, and on the axis. */
  points: { id: string; name: string; tick: string }[]
  series: LineSeries[]
  format(value: number): string
  formatAxis(value: number): string
}

type Datum = { id: string; name: string; base?: boolean; data: { x: string; y: number | null }[] }

export default function LineChart({ points, series, format, formatAxis }: LineChartProps) {
  const { palette, theme } = useChartStyle()
  const { ref, width } = useElementSize()
  const colorOf = (id: string) => {
    const at = series.findIndex((one) => one.id === id)
    return series[at].base ? palette.comparison : palette.series[at]
  }
  const nameOf = new Map(points.map((point) => [point.id, point]))
  const every = Math.max(1, Math.ceil(points.length / Math.max(2, Math.floor(width / 84))))
  const ticks = valueTicks(series.flatMap(({ values }) => values))

  const named = points.filter((_, at) => at % every === 0)

  const data: Datum[] = [...series].reverse().map(({ values, ...one }) => ({
    ...one,
    data: values.map((y, at) => ({ x: points[at].id, y })),
  }))

  return (
    <div ref={ref} style={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      {series.length > 1 && (
        <div className={classes.legend}>
          {series.map(({ id, name, base }) => (
            <span key={id}>
              <Key color={colorOf(id)} dashed={base} />
              {name}
            </span>
          ))}
        </div>
      )}
      <div style={{ flex: 1, minHeight: 0 }}>
        <ResponsiveLine
          data={data}
          theme={theme}
          // Of a point at 1e-14 the animation makes a place that no browser understands, and each of them an error.
          animate={false}
          colors={({ id }) => colorOf(id)}
          margin={{
            top: 8,
            right: endRoom(named.at(-1)?.tick ?? ''),
            bottom: 28,
            left: axisRoom(ticks.map(formatAxis)),
          }}
          xScale={{ type: 'point' }}
          yScale={{ type: 'linear', min: Math.min(0, ticks[0]), max: ticks.at(-1) }}
          curve="monotoneX"
          enablePoints={points.length === 1}
          pointSize={8}
          enableGridX={false}
          gridYValues={ticks}
          axisLeft={{ tickValues: ticks, tickSize: 0, tickPadding: 10, format: formatAxis }}
          axisBottom={{
            tickSize: 0,
            tickPadding: 10,
            tickValues: named.map(({ id }) => id),
            format: (id: string) => nameOf.get(id)?.tick ?? '',
          }}
          enableSlices="x"
          layers={['grid', 'axes', Lines, 'points', 'crosshair', 'slices']}
          sliceTooltip={({ slice }: SliceTooltipProps<Datum>) => (
            <Tip
              title={nameOf.get(String(slice.points[0].data.x))?.name ?? ''}
              lines={[...slice.points].reverse().map((point) => ({
                name: data.find(({ id }) => id === point.seriesId)!.name,
                value: format(Number(point.data.y)),
                color: point.seriesColor,
                dashed: data.find(({ id }) => id === point.seriesId)!.base,
              }))}
            />
          )}
        />
      </div>
    </div>
  )
}

/** Lines that know the difference between a figure and what it is compared with. */
function Lines({ series, lineGenerator, data }: LineCustomSvgLayerProps<Datum>) {
  return series.map(({ id, color, data: points }) => {
    const base = data.find((one) => one.id === id)?.base
    return (
      <path
        key={id}
        d={
          lineGenerator(points.map(({ position }) => position as { x: number; y: number })) ??
          undefined
        }
        fill="none"
        stroke={color}
        strokeWidth={base ? 1.75 : 2.5}
        strokeDasharray={base ? '5 5' : undefined}
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    )
  })
}
