import { Skeleton, Stack } from '@mantine/core'
import { lazy } from 'react'
import type { PageMeta } from '~/api/client'
import type { ReportAnswer } from '~/api/report_types'
import { Later } from '~/components/ui/later'
import { Pages } from '~/components/ui/pages'
import { Actions } from './actions'
import { AnsweredFrom } from './answered_from'
import { ClassTable } from './class_table'
import { CostCoverage } from './cost_coverage'
import { NoRows } from './no_rows'
import { tilesOf } from './rows'
import { Sentence } from './sentence'
import { Tiles } from './tiles'

const Picture = lazy(() => import('./picture'))
const ReportTable = lazy(() => import('./report_table'))

/** A report's answer: in a sentence or tiles first, then as a picture, then row by row. */
export function ReportFigures({ meta, ...answer }: ReportAnswer & { meta: PageMeta | null }) {
  const { report, rows } = answer

  if (rows.length === 0 && report.chart.kind !== 'tiles') return <NoRows id={report.id} />
  return (
    <Stack>
      {report.chart.kind === 'tiles' ? <Tiles tiles={tilesOf(answer)} /> : <Sentence {...answer} />}
      <AnsweredFrom source={answer.source} />
      <CostCoverage coverage={answer.coverage} statement={report.group === 'finance'} />
      {report.chart.kind !== 'tiles' && (
        <Later fallback={<Skeleton height={334} radius="md" />}>
          <Picture {...answer} />
        </Later>
      )}
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
            sortable={!meta || meta.total <= meta.perPage}
          />
        </Later>
      )}
      {meta && <Pages meta={meta} />}
    </Stack>
  )
}
