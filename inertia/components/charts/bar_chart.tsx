import { ResponsiveBar, type BarTooltipProps } from '@nivo/bar'
import { useElementSize } from '@mantine/hooks'
import { Key, Tip } from './tip'
import { axisRoom, ticksAlong, valueTicks } from './ticks'
import { useChartStyle } from './use_chart_style'
import classes from './charts.module.css'

export interface BarChartProps {
  bars: { id: string; name: string; tick: string; value: number | null; base: number | null }[]
  /** Names long enough to need a line of their own stand beside lying bars. */
  lying?: boolean
  names: { value: string; base: string | null }
  format(value: number): string
  formatAxis(value: number): string
}

type Datum = { id: string; value: number; base: number }

const LYING_RIGHT = 44
const NAME_PADDING = 12
const NAME_LETTER = 8

/** Bars from zero; the other period stands beside each, pale. */
export default function BarChart({ bars, lying, names, format, formatAxis }: BarChartProps) {
  const { palette, theme, animate } = useChartStyle()
  const { ref, width } = useElementSize()
  const keys = names.base ? ['value', 'base'] : ['value']
  const colors: Record<string, string> = { value: palette.series[0], base: palette.comparisonBar }
  const barOf = new Map(bars.map((bar) => [bar.id, bar]))
  const figures = bars.flatMap(({ value, base }) => [value, names.base ? base : null])
  const every = lying
    ? 1
    : Math.max(1, Math.ceil(bars.length / Math.max(2, Math.floor(width / 56))))
  const shown = bars.filter((_, at) => at % every === 0).map(({ id }) => id)
  const room = Math.min(200, Math.max(96, width * 0.28))
  const ticks = lying
    ? ticksAlong(width - room - LYING_RIGHT, figures, formatAxis)
    : valueTicks(figures)

  const nameAxis = {
    tickSize: 0,
    tickPadding: 10,
    tickValues: shown,
    format: (id: string) =>
      fit(barOf.get(id)?.tick ?? '', lying ? (room - NAME_PADDING) / NAME_LETTER : Infinity),
  }
  const valueAxis = { tickSize: 0, tickPadding: 10, tickValues: ticks, format: formatAxis }

  return (
    <div ref={ref} style={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      {names.base && (
        <div className={classes.legend}>
          {keys.map((key) => (
            <span key={key}>
              <Key color={colors[key]} />
              {key === 'value' ? names.value : names.base}
            </span>
          ))}
        </div>
      )}
      <div style={{ flex: 1, minHeight: 0 }}>
        <ResponsiveBar<Datum>
          data={(lying ? [...bars].reverse() : bars).map(({ id, value, base }) => ({
            id,
            value: value ?? 0,
            base: base ?? 0,
          }))}
          keys={keys}
          indexBy="id"
          groupMode="grouped"
          layout={lying ? 'horizontal' : 'vertical'}
          theme={theme}
          animate={animate}
          colors={({ id }) => colors[id]}
          padding={0.28}
          innerPadding={2}
          borderRadius={2}
          enableLabel={false}
          margin={
            lying
              ? { top: 4, right: LYING_RIGHT, bottom: 28, left: room }
              : { top: 8, right: 12, bottom: 28, left: axisRoom(ticks.map(formatAxis)) }
          }
          valueScale={{ type: 'linear', min: ticks[0], max: ticks.at(-1) }}
          enableGridX={lying}
          enableGridY={!lying}
          gridXValues={ticks}
          gridYValues={ticks}
          axisLeft={lying ? nameAxis : valueAxis}
          axisBottom={lying ? valueAxis : nameAxis}
          tooltip={({ indexValue }: BarTooltipProps<Datum>) => {
            const bar = barOf.get(String(indexValue))!
            return (
              <Tip
                title={bar.name}
                lines={keys.map((key) => ({
                  name: key === 'value' ? names.value : names.base!,
                  value: shownValue(key === 'value' ? bar.value : bar.base, format),
                  color: colors[key],
                }))}
              />
            )
          }}
        />
      </div>
    </div>
  )
}

const shownValue = (value: number | null, format: (value: number) => string) =>
  value === null ? '—' : format(value)

function fit(text: string, letters: number) {
  return text.length > letters ? `${text.slice(0, Math.floor(letters) - 1)}…` : text
}
