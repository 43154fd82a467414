import { Group, Pagination, Skeleton, Stack } from '@mantine/core'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { PageMeta } from '~/api/client'
import type { ReportAnswer } from '~/api/report_types'
import { Later } from '~/components/ui/later'
import { useView } from '~/hooks/use_view'
import { Actions } from './actions'
import { AnsweredFrom } from './answered_from'
import { ClassTable } from './class_table'
import { CostCoverage } from './cost_coverage'
import { NoRows } from './no_rows'
import { ReportChart } from './report_chart'
import { tilesOf } from './rows'
import { Sentence } from './sentence'
import { Tiles } from './tiles'

const CLASS_PICTURES = new Set<string>(['pareto', 'matrix', 'scatter'])
const FLOWS = new Set<string>(['funnel', 'waterfall'])
const CUSTOMER_PICTURES = new Set<string>(['stack', 'flow', 'cohorts', 'segments'])

const ClassPicture = lazy(() => import('./class_pictures'))
const CustomerPicture = lazy(() => import('./customer_pictures'))
const Effects = lazy(() => import('./effects'))
const FlowPicture = lazy(() => import('./flow_pictures'))
const ReportTable = lazy(() => import('./report_table'))

/** A report's answer: in a sentence or tiles first, then as a picture, then row by row. */
export function ReportFigures({ meta, ...answer }: ReportAnswer & { meta: PageMeta | null }) {
  const { report, rows } = answer
  const pages = meta ? Math.ceil(meta.total / meta.perPage) : 1

  if (rows.length === 0 && report.chart.kind !== 'tiles') return <NoRows id={report.id} />
  return (
    <Stack>
      {report.chart.kind === 'tiles' ? <Tiles tiles={tilesOf(answer)} /> : <Sentence {...answer} />}
      <AnsweredFrom source={answer.source} />
      <CostCoverage coverage={answer.coverage} statement={report.group === 'finance'} />
      <Picture {...answer} />
      <ClassTable byClass={answer.byClass} />
      <Actions actions={answer.actions} />
      {rows.length > 0 && (
        <Later fallback={<Skeleton height={320} radius="md" />}>
          <ReportTable
            key={report.id}
            name={`${report.group}/${report.id}`}
            caption={report.title}
            table={answer}
            total={report.total}
            sortable={pages === 1}
          />
        </Later>
      )}
      {meta && pages > 1 && <Pages page={meta.page} total={pages} />}
    </Stack>
  )
}

function Picture(answer: ReportAnswer) {
  const { report, rows } = answer
  const { chart, title } = report
  if (chart.kind === 'table') return null
  const Special = specialOf(chart.kind)
  if (!Special) return <ReportChart {...answer} chart={chart} label={title} />
  return rows.length > 0 ? (
    <Later fallback={<Skeleton height={334} radius="md" />}>
      <Special {...answer} />
    </Later>
  ) : null
}

/** Pictures of a few reports come when they are wanted. */
function specialOf(kind: string) {
  if (FLOWS.has(kind)) return FlowPicture
  if (CLASS_PICTURES.has(kind)) return ClassPicture
  if (kind === 'effects') return Effects
  return CUSTOMER_PICTURES.has(kind) ? CustomerPicture : null
}

function Pages({ page, total }: { page: number; total: number }) {
  const t = useTranslations('reports.pages')
  const { show } = useView()
  return (
    <Group justify="center">
      <Pagination
        total={total}
        value={page}
        onChange={(next) => show({ page: String(next) })}
        getControlProps={(control) => ({ 'aria-label': t(control) })}
      />
    </Group>
  )
}
