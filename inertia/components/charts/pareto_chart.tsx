import { ResponsiveBar, type BarCustomLayerProps } from '@nivo/bar'
import { useTooltip } from '@nivo/tooltip'
import type { Tone } from '~/api/report_types'
import { Key, Tip } from './tip'
import { axisRoom, valueTicks } from './ticks'
import { useChartStyle } from './use_chart_style'
import classes from './charts.module.css'

export interface ParetoBar {
  id: string
  name: string
  value: number | null
  /** What all bars up to this one bring together, in percent. */
  share: number | null
  tone: Tone
}

export interface ParetoChartProps {
  bars: ParetoBar[]
  names: { value: string; share: string }
  legend: { label: string; tone: Tone }[]
  format(value: number): string
  formatAxis(value: number): string
  formatShare(value: number): string
}

type Datum = { id: string; value: number }

const SHARES = [0, 20, 40, 60, 80, 100]

/** Bars from the largest down, and the line of what they bring together. */
export default function ParetoChart(props: ParetoChartProps) {
  const { bars, names, legend, format, formatAxis, formatShare } = props
  const { palette, theme, animate } = useChartStyle()
  const ticks = valueTicks(bars.map(({ value }) => value))
  const toneOf = new Map(bars.map(({ id, tone }) => [id, tone]))
  const [low, high] = [ticks[0], ticks.at(-1)!]

  function Line({ yScale, bars: drawn }: BarCustomLayerProps<Datum>) {
    const at100 = high / 100
    const points = drawn.flatMap(({ x, width }, at) => {
      const { share } = bars[at]
      return share === null ? [] : [`${x + width / 2},${yScale(Math.min(share, 100) * at100)}`]
    })
    return (
      <polyline points={points.join(' ')} fill="none" stroke={palette.text} strokeWidth={1.75} />
    )
  }

  /** Bars may be a pixel wide: the whole column above each answers. */
  function Columns({ innerHeight, innerWidth }: BarCustomLayerProps<Datum>) {
    const { showTooltipFromEvent, hideTooltip } = useTooltip()
    const width = innerWidth / bars.length
    return bars.map(({ id, name, value, share, tone }, at) => (
      <rect
        key={id}
        x={at * width}
        width={width}
        height={innerHeight}
        fill="transparent"
        onMouseLeave={hideTooltip}
        onMouseMove={(event) =>
          showTooltipFromEvent(
            <Tip
              title={`${at + 1}. ${name}`}
              lines={[
                {
                  name: names.value,
                  value: value === null ? '—' : format(value),
                  color: palette.tones[tone],
                },
                {
                  name: names.share,
                  value: share === null ? '—' : formatShare(share),
                  color: palette.text,
                },
              ]}
            />,
            event
          )
        }
      />
    ))
  }

  return (
    <div style={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <div className={classes.legend}>
        {legend.map(({ label, tone }) => (
          <span key={label}>
            <Key color={palette.tones[tone]} />
            {label}
          </span>
        ))}
        <span>
          <Key color={palette.text} />
          {names.share}
        </span>
      </div>
      <div style={{ flex: 1, minHeight: 0 }}>
        <ResponsiveBar<Datum>
          data={bars.map(({ id, value }) => ({ id, value: value ?? 0 }))}
          keys={['value']}
          indexBy="id"
          theme={theme}
          animate={animate}
          colors={({ indexValue }) => palette.tones[toneOf.get(String(indexValue))!]}
          padding={bars.length > 60 ? 0 : 0.2}
          enableLabel={false}
          margin={{ top: 8, right: 56, bottom: 8, left: axisRoom(ticks.map(formatAxis)) }}
          valueScale={{ type: 'linear', min: low, max: high }}
          gridYValues={ticks}
          axisLeft={{ tickSize: 0, tickPadding: 10, tickValues: ticks, format: formatAxis }}
          axisBottom={null}
          axisRight={{
            tickSize: 0,
            tickPadding: 8,
            tickValues: SHARES.map((share) => (share / 100) * high),
            format: (value: number) => formatShare((value / high) * 100),
          }}
          layers={['grid', 'axes', 'bars', Line, Columns]}
        />
      </div>
    </div>
  )
}
