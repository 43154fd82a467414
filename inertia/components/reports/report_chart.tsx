import { useTranslations } from 'use-intl'
import type { Column, ReportAnswer, ReportRow } from '~/api/report_types'
import { BarChart, HeatmapChart, LineChart, PieChart } from '~/components/charts'
import { useFormat } from '~/i18n/use_format'
import { PictureFrame } from './picture_frame'
import { pivotedOf, useShortValue, useTick, useValue, valueOf } from './use_value'

type Chart = ReportAnswer['report']['chart']
type Figures = Pick<ReportAnswer, 'columns' | 'rows' | 'comparison' | 'period'>

interface Props extends Figures {
  chart: Chart
  label: string
}

const MOST_BARS = 24
const MOST_LINES = 7
const BAR_HEIGHT = 30

/** The picture that a report suggests for itself. Its table has the same figures, so none is repeated here. */
export function ReportChart({ chart, label, ...figures }: Props) {
  const { columns, rows } = figures
  const y = columns.find(({ key }) => key === (chart.value ?? chart.y))
  const x = columns.find(({ key }) => key === chart.x)
  if (!y || !x || rows.length === 0) return null
  const lying = chart.kind === 'bar' && x.unit === 'text'
  const bars = Math.min(rows.length, MOST_BARS)
  const height = lying ? 60 + bars * (figures.comparison ? BAR_HEIGHT * 1.3 : BAR_HEIGHT) : 300

  return (
    <PictureFrame label={label} height={height}>
      {chart.kind === 'line' && chart.pivoted && <PivotedLines {...figures} x={x} y={y} />}
      {chart.kind === 'line' && !chart.pivoted && (
        <Lines {...figures} x={x} y={y} goal={chart.goal} />
      )}
      {chart.kind === 'bar' && <Bars {...figures} x={x} y={y} lying={lying} />}
      {chart.kind === 'lines' && <ManyLines {...figures} x={x} y={y} each={chart.each!} />}
      {chart.kind === 'heatmap' && <Heat {...figures} x={x} y={y} />}
      {chart.kind === 'pie' && <Slices {...figures} x={x} y={y} />}
    </PictureFrame>
  )
}

interface AxesProps extends Omit<Figures, 'period'> {
  x: Column
  y: Column
}

function useAxis({ y }: { y: Column }) {
  const value = useValue()
  const short = useShortValue()
  return {
    format: (figure: number) => value(figure, y.unit),
    formatAxis: (figure: number) => short(figure, y.unit),
  }
}

interface LinesProps extends AxesProps, Pick<Figures, 'period'> {
  goal?: number
}

export function Lines({ rows, comparison, period, x, y, goal }: LinesProps) {
  const t = useTranslations('reports')
  const value = useValue()
  const tick = useTick()
  const dated = rows.filter((row) => valueOf(row, x) !== null)
  // A day that is not over would look like a fall: the line ends with the last whole one.
  const over = dated.filter((row) => String(valueOf(row, x)) <= period.through).length
  const whole = period.complete || over < 2 ? dated.length : over - 1
  const points = dated.map((row) => ({
    id: String(valueOf(row, x)),
    name: value(valueOf(row, x), x.unit),
    tick: tick(valueOf(row, x), x.unit),
  }))
  const base = comparison && {
    id: 'base',
    name: t(`comparedWith.${comparison.kind}`),
    base: true,
    values: dated.map((row, at) => (at < whole || !comparison.toDate ? baseOf(row, y) : null)),
  }
  const aim = goal !== undefined && {
    id: 'goal',
    name: t('goal'),
    base: true,
    values: dated.map(() => goal),
  }
  const current = {
    id: 'current',
    name: y.label,
    values: dated.map((row, at) => (at < whole ? (valueOf(row, y) as number | null) : null)),
  }
  return (
    <LineChart
      points={points}
      series={[current, base, aim].filter((series) => series !== null && series !== false)}
      {...useAxis({ y })}
    />
  )
}

/** A line for each value of a dimension, the largest first. */
function ManyLines({ rows, x, y, each }: AxesProps & { each: string }) {
  const value = useValue()
  const tick = useTick()
  const dates = [...new Set(rows.map((row) => String(valueOf(row, x))))]
  const points = dates.map((date) => ({
    id: date,
    name: value(date, x.unit),
    tick: tick(date, x.unit),
  }))
  const series = [...Map.groupBy(rows, (row) => String(row[each]))].slice(0, MOST_LINES)
  return (
    <LineChart
      points={points}
      series={series.map(([name, own], at) => ({
        id: `${at}`,
        name,
        values: own.map((row) => valueOf(row, y) as number | null),
      }))}
      {...useAxis({ y })}
    />
  )
}

/** A line for each value of the pivot, the largest first. */
function PivotedLines({ rows, columns, x, y }: AxesProps) {
  const value = useValue()
  const tick = useTick()
  return (
    <LineChart
      points={rows.map((row) => ({
        id: String(valueOf(row, x)),
        name: value(valueOf(row, x), x.unit),
        tick: tick(valueOf(row, x), x.unit),
      }))}
      series={pivotedOf(columns, y)
        .slice(0, MOST_LINES)
        .map((column) => ({
          id: column.key,
          name: column.pivot!.label,
          values: rows.map((row) => valueOf(row, column) as number | null),
        }))}
      {...useAxis({ y })}
    />
  )
}

export function Bars({ rows, comparison, x, y, lying }: AxesProps & { lying?: boolean }) {
  const t = useTranslations('reports')
  const value = useValue()
  const tick = useTick()
  // Of many months the last ones.
  const shown = x.unit === 'month' ? rows.slice(-MOST_BARS) : rows.slice(0, MOST_BARS)
  const bars = shown.map((row, at) => ({
    id: `${at} ${valueOf(row, x)}`,
    name: value(valueOf(row, x), x.unit),
    tick: tick(valueOf(row, x), x.unit),
    value: valueOf(row, y) as number | null,
    base: baseOf(row, y),
  }))
  const names = { value: y.label, base: comparison && t(`comparedWith.${comparison.kind}`) }
  return <BarChart bars={bars} lying={lying} names={names} {...useAxis({ y })} />
}

/** Parts of a whole, the largest first; what is less than nothing is no part. */
function Slices({ rows, x, y }: AxesProps) {
  const t = useTranslations('reports')
  const value = useValue()
  const slices = rows
    .map((row, at) => ({
      id: `${at}`,
      name: value(valueOf(row, x), x.unit),
      value: Number(valueOf(row, y)),
    }))
    .filter((slice) => slice.value > 0)
    .sort((a, b) => b.value - a.value)
  return <PieChart slices={slices} other={t('others')} format={(of) => value(of, y.unit)} />
}

export function Heat({ rows, columns, x, y }: AxesProps) {
  const t = useTranslations('reports.scale')
  const value = useValue()
  const tick = useTick()
  const { format } = useAxis({ y })
  const { short } = useFormat()
  const across = x.unit === 'hour' ? x : columns.find(({ unit }) => unit === 'hour')!
  const down = columns.find(({ measure, key }) => !measure && key !== across.key)!
  const active = activeHours(rows, across, y)
  const groups = Map.groupBy(rows, (row) => String(valueOf(row, down)))
  const lines = [...groups].map(([id, cells]) => ({
    id,
    name: tick(id, down.unit),
    cells: cells
      .filter((cell) => active.has(valueOf(cell, across)))
      .map((cell) => ({
        x: String(valueOf(cell, across)),
        value: valueOf(cell, y) as number | null,
      })),
  }))
  return (
    <HeatmapChart
      rows={lines}
      columnName={(hour) => value(hour, across.unit)}
      format={format}
      formatCell={short}
      measure={y.label}
      scaleNames={{ low: t('low'), high: t('high') }}
    />
  )
}

/** Hours in which anything was ever sold, from the first to the last: an empty night only makes the day small. */
function activeHours(rows: ReportRow[], across: Column, y: Column) {
  const hours = [...new Set(rows.map((row) => valueOf(row, across)))]
  const sold = hours.map((hour) =>
    rows.some((row) => valueOf(row, across) === hour && valueOf(row, y))
  )
  const from = sold.indexOf(true)
  return new Set(from === -1 ? hours : hours.slice(from, sold.lastIndexOf(true) + 1))
}

function baseOf(row: ReportRow, { key }: Column) {
  return row.comparison?.[key]?.value ?? null
}
