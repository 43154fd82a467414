import { ResponsiveBar, type BarTooltipProps } from '@nivo/bar'
import { useElementSize } from '@mantine/hooks'
import { Key, Tip } from './tip'
import { axisRoom, valueTicks } from './ticks'
import { useChartStyle } from './use_chart_style'
import classes from './charts.module.css'

export interface StackChartProps {
  bars: { id: string; name: string; tick: string; values: number[] }[]
  /** What the parts of each bar are, from the bottom up. */
  parts: string[]
  format(value: number): string
  formatAxis(value: number): string
}

type Datum = Record<string, string | number> & { id: string }

const BAR_ROOM = 56

/** Bars of parts that add up. */
export default function StackChart({ bars, parts, format, formatAxis }: StackChartProps) {
  const { palette, theme, animate } = useChartStyle()
  const { ref, width } = useElementSize()
  const colorOf = (part: string) => palette.series[parts.indexOf(part)]
  const barOf = new Map(bars.map((bar) => [bar.id, bar]))
  const ticks = valueTicks(bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0)))
  const every = Math.max(1, Math.ceil(bars.length / Math.max(2, Math.floor(width / BAR_ROOM))))

  return (
    <div ref={ref} style={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <div className={classes.legend}>
        {parts.map((part) => (
          <span key={part}>
            <Key color={colorOf(part)} />
            {part}
          </span>
        ))}
      </div>
      <div style={{ flex: 1, minHeight: 0 }}>
        <ResponsiveBar<Datum>
          data={bars.map(({ id, values }) => ({
            id,
            ...Object.fromEntries(parts.map((part, at) => [part, values[at]])),
          }))}
          keys={parts}
          indexBy="id"
          theme={theme}
          animate={animate}
          colors={({ id }) => colorOf(String(id))}
          padding={0.28}
          innerPadding={1}
          borderRadius={2}
          enableLabel={false}
          margin={{ top: 8, right: 12, bottom: 28, left: axisRoom(ticks.map(formatAxis)) }}
          valueScale={{ type: 'linear', min: ticks[0], max: ticks.at(-1) }}
          gridYValues={ticks}
          axisLeft={{ tickSize: 0, tickPadding: 10, tickValues: ticks, format: formatAxis }}
          axisBottom={{
            tickSize: 0,
            tickPadding: 10,
            tickValues: bars.filter((_, at) => at % every === 0).map(({ id }) => id),
            format: (id: string) => barOf.get(id)?.tick ?? '',
          }}
          tooltip={({ indexValue }: BarTooltipProps<Datum>) => {
            const bar = barOf.get(String(indexValue))!
            return (
              <Tip
                title={bar.name}
                lines={parts.map((part, at) => ({
                  name: part,
                  value: format(bar.values[at]),
                  color: colorOf(part),
                }))}
              />
            )
          }}
        />
      </div>
    </div>
  )
}
