import type { ReportAnswer, ReportRow } from '~/api/report_types'
import { FunnelChart, WaterfallChart } from '~/components/charts'
import { PictureFrame } from './picture_frame'
import { useValue, valueOf } from './use_value'

const MOST_FUNNELS = 4
const ROW = 44

/** Pictures whose height follows from what they show: how deals come through, and what becomes of revenue. */
export default function FlowPicture(answer: ReportAnswer) {
  const { report, rows } = answer
  if (rows.length === 0) return null
  return (
    <PictureFrame label={report.title} height={rows.length * ROW} grows>
      {report.chart.kind === 'funnel' ? <Funnels {...answer} /> : <Falls {...answer} />}
    </PictureFrame>
  )
}

const number = (row: ReportRow, key: string) => valueOf(row, { key }) as number | null

function Funnels({ rows }: ReportAnswer) {
  const value = useValue()
  const pipelines = [...Map.groupBy(rows, (row) => String(row.pipelineId))]
  const funnels = pipelines.slice(0, MOST_FUNNELS).map(([id, steps]) => ({
    id,
    name: String(steps[0].pipeline),
    steps: steps.map((row) => {
      const step = number(row, 'stepConversion')
      return {
        id: String(row.stageId),
        name: String(row.stage),
        value: number(row, 'reached') ?? 0,
        text: value(number(row, 'reached'), 'integer'),
        note: value(number(row, 'reachedAmount'), 'money'),
        step: step === null ? null : value(step, 'percent'),
      }
    }),
  }))
  return <FunnelChart funnels={funnels} />
}

function Falls({ report, rows, totals }: ReportAnswer) {
  const value = useValue()
  const lines = [...rows, { ...totals, lineId: 'operating', line: report.total, role: 'sums' }]
  let left = 0
  const falls = lines
    .filter((row) => number(row, 'lineFact') !== null)
    .map((row) => {
      const amount = number(row, 'lineFact')!
      const kind = row.role as 'brings' | 'takes' | 'sums'
      const from = kind === 'takes' ? left : 0
      left = kind === 'takes' ? left - amount : amount
      return {
        id: String(row.lineId),
        name: String(row.line),
        ...{ from, to: left, kind },
        text: value(kind === 'takes' ? -amount : amount, 'money'),
        note: value(number(row, 'lineShare'), 'percent'),
      }
    })
  return <WaterfallChart falls={falls} />
}
