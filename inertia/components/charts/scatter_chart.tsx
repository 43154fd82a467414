import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import type { Tone } from '~/api/report_types'
import { Key, Tip } from './tip'
import { axisRoom, ticksAlong, valueTicks } from './ticks'
import { useChartStyle } from './use_chart_style'
import classes from './charts.module.css'

export interface ScatterPoint {
  id: string
  name: string
  x: number
  y: number
  /** What the point is worth: its area. */
  size: number
  label: string
  tone: Tone
}

interface Axis {
  label: string
  /** Where a figure begins to count as high. */
  threshold: number | null
  format(value: number): string
  formatAxis(value: number): string
}

export interface ScatterChartProps {
  points: ScatterPoint[]
  x: Axis
  y: Axis
  legend: { label: string; tone: Tone }[]
}

const [TOP, RIGHT, BOTTOM] = [18, 20, 44]
const [LEAST, MOST] = [3.5, 15]

/** Points between two figures; the thresholds cut the field in four. */
export default function ScatterChart({ points, x, y, legend }: ScatterChartProps) {
  const { palette, theme } = useChartStyle()
  const { ref, width, height } = useElementSize()
  const [hovered, setHovered] = useState<string | null>(null)

  const left = axisRoom(valueTicks(points.map((point) => point.y)).map(y.formatAxis)) + 4
  const [plotWidth, plotHeight] = [width - left - RIGHT, height - TOP - BOTTOM]
  const xTicks = ticksAlong(
    plotWidth,
    [...points.map((point) => point.x), x.threshold],
    x.formatAxis
  )
  const yTicks = valueTicks([...points.map((point) => point.y), y.threshold])
  const along = (value: number) =>
    left + ((value - xTicks[0]) / (xTicks.at(-1)! - xTicks[0])) * plotWidth
  const up = (value: number) =>
    TOP + plotHeight - ((value - yTicks[0]) / (yTicks.at(-1)! - yTicks[0])) * plotHeight
  const largest = Math.max(1, ...points.map(({ size }) => size))
  const radius = (size: number) => Math.max(LEAST, Math.sqrt(Math.max(0, size) / largest) * MOST)
  const shown = points.find(({ id }) => id === hovered)

  return (
    <div style={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <div className={classes.legend}>
        {legend
          .filter(({ tone }) => points.some((point) => point.tone === tone))
          .map(({ label, tone }) => (
            <span key={label}>
              <Key color={palette.tones[tone]} />
              {label}
            </span>
          ))}
      </div>
      <div ref={ref} className={classes.plot} onMouseLeave={() => setHovered(null)}>
        {width > 0 && (
          <svg width={width} height={height} style={theme.text}>
            {yTicks.map((tick) => (
              <g key={tick}>
                <line
                  x1={left}
                  x2={width - RIGHT}
                  y1={up(tick)}
                  y2={up(tick)}
                  stroke={palette.grid}
                />
                <text x={left - 10} y={up(tick)} textAnchor="end" dominantBaseline="central">
                  {y.formatAxis(tick)}
                </text>
              </g>
            ))}
            {xTicks.map((tick) => (
              <text key={tick} x={along(tick)} y={height - BOTTOM + 16} textAnchor="middle">
                {x.formatAxis(tick)}
              </text>
            ))}
            <text x={width - RIGHT} y={height - 6} textAnchor="end">
              {x.label} →
            </text>
            <text x={left} y={height - 6}>
              ↑ {y.label}
            </text>
            {x.threshold !== null && (
              <Divide
                x1={along(x.threshold)}
                x2={along(x.threshold)}
                y1={TOP}
                y2={height - BOTTOM}
              />
            )}
            {y.threshold !== null && (
              <Divide x1={left} x2={width - RIGHT} y1={up(y.threshold)} y2={up(y.threshold)} />
            )}
            {points.map((point) => (
              <circle
                key={point.id}
                cx={along(point.x)}
                cy={up(point.y)}
                r={radius(point.size)}
                fill={palette.tones[point.tone]}
                fillOpacity={point.id === hovered ? 1 : 0.72}
                stroke={palette.surface}
                onMouseEnter={() => setHovered(point.id)}
              />
            ))}
          </svg>
        )}
        {shown && (
          <div
            className={classes.plotTip}
            data-left={along(shown.x) > width / 2 || undefined}
            style={{ left: along(shown.x), top: up(shown.y) }}
          >
            <Tip
              title={shown.name}
              lines={[
                { name: shown.label, value: '', color: palette.tones[shown.tone] },
                { name: x.label, value: x.format(shown.x), color: 'transparent' },
                { name: y.label, value: y.format(shown.y), color: 'transparent' },
              ]}
            />
          </div>
        )}
      </div>
    </div>
  )

  function Divide(line: { x1: number; x2: number; y1: number; y2: number }) {
    return <line {...line} stroke={palette.axis} strokeDasharray="4 4" />
  }
}
