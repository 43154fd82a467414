import { Skeleton } from '@mantine/core'
import { lazy } from 'react'
import type { ReportAnswer } from '~/api/report_types'
import { Later } from '~/components/ui/later'
import ClassPicture from './class_pictures'
import Effects from './effects'
import FlowPicture from './flow_pictures'
import { ReportChart } from './report_chart'

const CLASS_PICTURES = new Set<string>(['pareto', 'matrix', 'scatter'])
const FLOWS = new Set<string>(['funnel', 'waterfall'])
const CUSTOMER_PICTURES = new Set<string>(['stack', 'flow', 'cohorts', 'segments'])

const CustomerPicture = lazy(() => import('./customer_pictures'))

/** The picture that a report asks for. */
export default function Picture(answer: ReportAnswer) {
  const { report, rows } = answer
  const { chart, title } = report
  if (chart.kind === 'table') return null
  if (FLOWS.has(chart.kind)) return <FlowPicture {...answer} />
  if (CLASS_PICTURES.has(chart.kind)) return <ClassPicture {...answer} />
  if (chart.kind === 'effects') return <Effects {...answer} />
  if (!CUSTOMER_PICTURES.has(chart.kind))
    return <ReportChart {...answer} chart={chart} label={title} />
  return rows.length > 0 ? (
    <Later fallback={<Skeleton height={334} radius="md" />}>
      <CustomerPicture {...answer} />
    </Later>
  ) : null
}
