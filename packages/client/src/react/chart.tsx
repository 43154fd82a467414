import type { ReportAnswer, ReportParameters } from '../client.ts'
import { useKrug } from './context.tsx'
import { States } from './states.tsx'
import { useKrugReport } from './use_report.ts'
import { figureOf, type Format } from './values.ts'

export interface KrugChartProps {
  report: string
  parameters?: ReportParameters
  figure?: string
  /** A line where rows go along time, bars otherwise, unless said here. */
  kind?: 'line' | 'bar'
  width?: number
  height?: number
  refreshMs?: number
}

const MOST_BARS = 20
const ROOM = { left: 8, right: 8, top: 12, bottom: 24 }

/** One figure of each row as a line or as bars. Takes the colour of the text around it. */
export function KrugChart({
  report,
  parameters,
  figure,
  kind,
  width = 640,
  height = 240,
  refreshMs,
}: KrugChartProps) {
  const { format } = useKrug()
  const asked = useKrugReport(report, parameters, refreshMs ? { refreshMs } : {})
  return (
    <States asked={asked}>
      {(answer) => {
        const drawn = pointsOf(answer, figure, format)
        if (!drawn) return null
        const Drawing = (kind ?? (drawn.inTime ? 'line' : 'bar')) === 'line' ? Line : Bars
        return (
          <svg
            className="krug-chart"
            role="img"
            aria-label={`${answer.report.title}: ${drawn.label}`}
            viewBox={`0 0 ${width} ${height}`}
            width="100%"
          >
            <Drawing points={drawn.points} width={width} height={height} />
          </svg>
        )
      }}
    </States>
  )
}

interface Point {
  name: string
  value: number
  text: string
}

function pointsOf(answer: ReportAnswer, wanted: string | undefined, format: Format) {
  const figure = figureOf(answer, wanted)
  const along =
    answer.columns.find(({ key, measure }) => !measure && key === answer.report.chart.x) ??
    answer.columns.find(({ measure }) => !measure)
  if (!figure || !along) return null
  const points = answer.rows.map((row): Point => {
    const value = Number(row[figure.key] ?? 0)
    return { value, name: format(row[along.key], along.unit), text: format(value, figure.unit) }
  })
  return { points, label: figure.label, inTime: along.unit === 'date' || along.unit === 'month' }
}

interface DrawingProps {
  points: Point[]
  width: number
  height: number
}

/** From zero, so that heights tell the truth. */
function scaleOf(points: Point[], room: number) {
  const values = points.map(({ value }) => value)
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  return (value: number) => (room * (most - value)) / (most - least || 1)
}

function Line({ points, width, height }: DrawingProps) {
  const step = (width - ROOM.left - ROOM.right) / Math.max(1, points.length - 1)
  const scale = scaleOf(points, height - ROOM.top - ROOM.bottom)
  const place = ({ value }: Point, at: number) =>
    [ROOM.left + at * step, ROOM.top + scale(value)] as const
  const ends = [points[0], points[points.length - 1]].filter((one) => one !== undefined)
  return (
    <>
      <polyline
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinejoin="round"
        points={points.map((point, at) => place(point, at).join(',')).join(' ')}
      />
      {points.map((point, at) => {
        const [x, y] = place(point, at)
        return (
          <circle key={at} cx={x} cy={y} r={2.5} fill="currentColor">
            <title>{`${point.name}: ${point.text}`}</title>
          </circle>
        )
      })}
      {ends.map(({ name }, at) => (
        <text
          key={at}
          x={at === 0 ? ROOM.left : width - ROOM.right}
          y={height - 6}
          textAnchor={at === 0 ? 'start' : 'end'}
          fontSize={12}
          fill="currentColor"
        >
          {name}
        </text>
      ))}
    </>
  )
}

function Bars({ points, width, height }: DrawingProps) {
  const shown = points.slice(0, MOST_BARS)
  const thick = (height - ROOM.top) / Math.max(1, shown.length)
  const names = width * 0.35
  const most = Math.max(...shown.map(({ value }) => Math.abs(value)), 0) || 1
  const room = width - names - ROOM.right
  return shown.map((point, at) => {
    const y = ROOM.top + at * thick
    return (
      <g key={at}>
        <title>{`${point.name}: ${point.text}`}</title>
        <text x={names - 8} y={y + thick / 2} textAnchor="end" dominantBaseline="middle" fontSize={12} fill="currentColor">
          {point.name}
        </text>
        <rect
          x={names}
          y={y + thick * 0.15}
          width={(room * Math.abs(point.value)) / most}
          height={thick * 0.7}
          rx={2}
          fill="currentColor"
          opacity={point.value < 0 ? 0.4 : 0.85}
        />
      </g>
    )
  })
}
