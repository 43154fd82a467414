import { useTranslations } from 'use-intl'
import type { Column, ReportAnswer, ReportRow } from '~/api/report_types'
import { HeatmapChart, SankeyChart, StackChart } from '~/components/charts'
import { PictureFrame } from './picture_frame'
import SegmentMap from './segment_map'
import { pivotedOf, useShortValue, useTick, useValue, valueOf } from './use_value'

type Props = Pick<ReportAnswer, 'columns' | 'rows' | 'report'>

const LINE = 34
const MOST_PARTS = 7
const MOST_BARS = 62

/** Pictures of people: where they come from, who comes back, and who they are. */
export default function CustomerPicture(props: Props) {
  const { rows, report } = props
  const { kind, y } = report.chart
  if (kind === 'segments') return <SegmentMap rows={rows} />
  const lines = new Set(rows.map((row) => row[y])).size
  const height = {
    stack: 300,
    flow: Math.min(620, Math.max(260, rows.length * LINE)),
    cohorts: 62 + lines * LINE,
  }
  return (
    <PictureFrame label={report.title} height={height[kind as keyof typeof height]}>
      {kind === 'stack' && <Stack {...props} />}
      {kind === 'flow' && <Flow {...props} />}
      {kind === 'cohorts' && <Cohorts {...props} />}
    </PictureFrame>
  )
}

function Stack({ columns, rows, report: { chart } }: Props) {
  const t = useTranslations('reports')
  const value = useValue()
  const tick = useTick()
  const short = useShortValue()
  const x = columns.find(({ key }) => key === chart.x)!
  const parts = chart.pivoted
    ? pivotedOf(columns, { key: chart.y })
    : columns.filter(({ key }) => chart.parts!.includes(key))
  const [{ unit }] = parts
  const shown = parts.length > MOST_PARTS ? parts.slice(0, MOST_PARTS - 1) : parts
  const others = parts.slice(shown.length)
  const names = shown.map(({ pivot, label }) => pivot?.label ?? label)
  const figure = (row: ReportRow, part: Column) => Number(valueOf(row, part))
  return (
    <StackChart
      bars={rows.slice(0, MOST_BARS).map((row) => ({
        id: String(valueOf(row, x)),
        name: value(valueOf(row, x), x.unit),
        tick: tick(valueOf(row, x), x.unit),
        values: [
          ...shown.map((part) => figure(row, part)),
          ...(others.length ? [others.reduce((sum, part) => sum + figure(row, part), 0)] : []),
        ],
      }))}
      parts={others.length ? [...names, t('others')] : names}
      format={(of) => value(of, unit)}
      formatAxis={(of) => short(of, unit)}
    />
  )
}

function Flow({ columns, rows, report: { chart } }: Props) {
  const value = useValue()
  const y = columns.find(({ key }) => key === chart.y)!
  const links = rows
    .filter((row) => Number(valueOf(row, y)) > 0)
    .map((row) => ({
      from: String(row.cameFrom),
      to: String(row.destination),
      value: Number(valueOf(row, y)),
      direct: row.sourceId === null,
    }))
  if (links.length === 0) return null
  return <SankeyChart links={links} measure={y.label} format={(figure) => value(figure, y.unit)} />
}

/** The month of the first purchase is left out: everybody was there, and nothing beside it would have a colour. */
function Cohorts({ columns, rows, report: { chart } }: Props) {
  const t = useTranslations('reports')
  const value = useValue()
  const tick = useTick()
  const y = columns.find(({ key }) => key === chart.y)!
  const figure = columns.find(({ key }) => key === chart.value)!
  const last = Math.max(1, ...rows.map(({ monthsAfter }) => Number(monthsAfter)))
  const after = Array.from({ length: last }, (_, at) => at + 1)
  const cohorts = [...Map.groupBy(rows, (row) => String(valueOf(row, y)))]
  return (
    <HeatmapChart
      rows={cohorts.map(([cohort, months]) => ({
        id: cohort,
        name: tick(cohort, y.unit),
        cells: after.map((month) => ({
          x: String(month),
          value: (months[month] ? valueOf(months[month], figure) : null) as number | null,
        })),
      }))}
      columnName={(month) => t('cohortMonth', { month })}
      namesWidth={86}
      format={(share) => value(share, figure.unit)}
      formatCell={(share) => value(Math.round(share), figure.unit)}
      measure={figure.label}
      scaleNames={{ low: t('scale.low'), high: t('scale.high') }}
    />
  )
}
