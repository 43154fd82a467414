import { useTranslations } from 'use-intl'
import type { Column, ReportAnswer, ReportRow } from '~/api/report_types'
import { ClassMatrix, ParetoChart, ScatterChart } from '~/components/charts'
import { PictureFrame } from './picture_frame'
import { useShortValue, useValue, valueOf } from './use_value'

type Props = Pick<
  ReportAnswer,
  'columns' | 'rows' | 'picture' | 'thresholds' | 'byClass' | 'report'
>

/** Pictures of what a report sorts into classes; all rows are drawn, not only those of the page. */
export default function ClassPicture(props: Props) {
  const { report, byClass } = props
  const matrix = report.chart.kind === 'matrix'
  const lines = byClass && byClass.columns[0].classes!.length > 3 ? 3 : 1
  return (
    <PictureFrame label={report.title} height={matrix ? lines * 96 : 380}>
      {report.chart.kind === 'pareto' && <Pareto {...props} />}
      {report.chart.kind === 'scatter' && <Scatter {...props} />}
      {matrix && <Matrix {...props} />}
    </PictureFrame>
  )
}

function Pareto({ rows, picture, columns, report: { chart } }: Props) {
  const value = useValue()
  const axis = useAxis()
  const [x, y, line, by] = find(columns, chart.x, chart.y, chart.line, chart.by)
  const bars = (picture ?? rows).map((row, at) => ({
    id: String(at),
    name: value(valueOf(row, x), x.unit),
    value: figure(row, y),
    share: figure(row, line),
    tone: classOf(row, by)?.tone ?? ('plain' as const),
  }))
  return (
    <ParetoChart
      bars={bars}
      names={{ value: y.label, share: line.label }}
      legend={by.classes!}
      formatShare={(share) => value(share, 'percent')}
      {...axis(y)}
    />
  )
}

function Scatter({ rows, picture, columns, thresholds, report: { chart } }: Props) {
  const value = useValue()
  const axis = useAxis()
  const [x, y, by, name] = find(columns, chart.x, chart.y, chart.by, chart.name)
  const points = (picture ?? rows).flatMap((row, at) => {
    const [own, across, up] = [classOf(row, by), figure(row, x), figure(row, y)]
    if (!own || across === null || up === null) return []
    const { label, tone } = own
    const called = value(valueOf(row, name), name.unit)
    return { id: String(at), name: called, x: across, y: up, size: across * up, label, tone }
  })
  const side = (column: Column) => ({
    label: column.label,
    threshold: thresholds?.[column.key] ?? null,
    ...axis(column),
  })
  return <ScatterChart points={points} x={side(x)} y={side(y)} legend={by.classes!} />
}

function Matrix({ byClass }: Props) {
  const t = useTranslations('reports')
  const value = useValue()
  if (!byClass) return null
  const [by] = byClass.columns
  const [products, share] = find(byClass.columns, 'products', 'revenueShare')
  const cells = by.classes!.map(({ value: name, label, tone }) => {
    const row = byClass.rows.find((one) => valueOf(one, by) === name)
    const lines = row
      ? [
          t('productsIn', { count: figure(row, products)! }),
          t('ofRevenue', { share: value(valueOf(row, share), share.unit) }),
        ]
      : []
    return { label, tone, lines }
  })
  return <ClassMatrix cells={cells} />
}

function useAxis() {
  const value = useValue()
  const short = useShortValue()
  return ({ unit }: Column) => ({
    format: (of: number) => value(of, unit),
    formatAxis: (of: number) => short(of, unit),
  })
}

const find = (columns: Column[], ...keys: (string | undefined)[]) =>
  keys.map((wanted) => columns.find(({ key }) => key === wanted)!)
const figure = (row: ReportRow, column: Column) => valueOf(row, column) as number | null
const classOf = (row: ReportRow, column: Column) =>
  column.classes!.find(({ value }) => value === valueOf(row, column))
