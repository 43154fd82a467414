import { Group, Pagination, Stack } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ReportAnswer } from '~/api/report_types'
import type { Places } from '~/api/types'
import { AsOf } from '~/components/reports/as_of'
import { CostCoverage } from '~/components/reports/cost_coverage'
import { ExportMenu } from '~/components/reports/export_menu'
import { NoSales } from '~/components/reports/no_sales'
import { ReportChart } from '~/components/reports/report_chart'
import { ReportTable } from '~/components/reports/report_table'
import { ReportTabs } from '~/components/reports/report_tabs'
import { Sentence } from '~/components/reports/sentence'
import { Tiles } from '~/components/reports/tiles'
import { tilesOf, worthShowing } from '~/components/reports/rows'
import { PageHeader } from '~/components/ui/page_header'
import { useLiveSales } from '~/hooks/use_live_sales'
import { useView } from '~/hooks/use_view'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{
  answer: ReportAnswer
  meta: { page: number; perPage: number; total: number } | null
  places: Places
  compares: string[]
}>

/** One page for every report: it answers, draws and lists what the report's definition says. */
export default function ReportPage({ answer, meta, compares }: Props) {
  const t = useTranslations('reports')
  const { show } = useView()
  const { report, freshness, rows } = answer
  const pages = meta ? Math.ceil(meta.total / meta.perPage) : 1
  useLiveSales(['answer'])

  return (
    <>
      <ReportTabs group={report.group} id={report.id} />
      <PageHeader title={report.title} text={<AsOf {...answer} />}>
        <ExportMenu group={report.group} id={report.id} />
      </PageHeader>
      {worthShowing(answer) ? (
        <Stack>
          {report.chart.kind === 'tiles' ? (
            <Tiles tiles={tilesOf(answer)} />
          ) : (
            <Sentence {...answer} />
          )}
          <CostCoverage coverage={answer.coverage} />
          <ReportChart {...answer} chart={report.chart} label={report.title} />
          {rows.length > 0 && (
            <ReportTable
              key={report.id}
              name={`${report.group}/${report.id}`}
              caption={report.title}
              table={answer}
              sortable={pages === 1}
            />
          )}
          {meta && pages > 1 && (
            <Group justify="center">
              <Pagination
                total={pages}
                value={meta.page}
                onChange={(page) => show({ page: String(page) })}
                getControlProps={(control) => ({ 'aria-label': t(`pages.${control}`) })}
              />
            </Group>
          )}
        </Stack>
      ) : (
        <NoSales
          ever={freshness.lastReceiptAt !== null}
          compared={compares.length > 0 && !compares.includes('none')}
        />
      )}
    </>
  )
}
