import type { PageMeta } from '~/api/client'
import type { AskedReport, ReportAnswer } from '~/api/report_types'
import type { CrmChoice, Places } from '~/api/types'
import { AsOf } from '~/components/reports/as_of'
import { Choices } from '~/components/reports/choices'
import { Counting } from '~/components/reports/counting'
import { ExportMenu } from '~/components/reports/export_menu'
import { FiguresSkeleton } from '~/components/reports/figures_skeleton'
import { NoDeals } from '~/components/reports/no_deals'
import { NoSales } from '~/components/reports/no_sales'
import { ReportFigures } from '~/components/reports/report_figures'
import { ReportTabs } from '~/components/reports/report_tabs'
import { worthShowing } from '~/components/reports/rows'
import { PageHeader } from '~/components/ui/page_header'
import { useLiveSales } from '~/hooks/use_live_sales'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{
  places: Places | null
  crm: CrmChoice | null
  compares: string[]
  asked: AskedReport
  /** Comes after the page. */
  answer?: ReportAnswer & { meta: PageMeta | null }
}>

/** One page for every report: it answers, draws and lists what the report's definition says. */
export default function ReportPage({ asked, answer, compares }: Props) {
  const { report, freshness } = asked
  useLiveSales(['asked', 'answer'])
  const shown = answer?.pending ? undefined : answer

  return (
    <>
      <ReportTabs group={report.group} id={report.id} />
      <PageHeader title={report.title} text={<AsOf {...(answer ?? asked)} deals={report.group === 'crm'} />}>
        <ExportMenu
          key={report.id}
          group={report.group}
          id={report.id}
          title={report.title}
          rows={answer?.meta?.total ?? answer?.rows.length}
        />
      </PageHeader>
      <Choices choices={answer?.choices ?? report.choices} />
      {!answer && <FiguresSkeleton {...shapeOf(report)} />}
      {answer?.pending && <Counting />}
      {shown && worthShowing(shown) && <ReportFigures {...shown} />}
      {shown && !worthShowing(shown) && report.group === 'crm' && (
        <NoDeals lastDealAt={freshness.lastReceiptAt} />
      )}
      {shown && !worthShowing(shown) && report.group !== 'crm' && (
        <NoSales
          lastReceiptAt={freshness.lastReceiptAt}
          compared={compares.length > 0 && !compares.includes('none')}
        />
      )}
    </>
  )
}

function shapeOf({ chart }: AskedReport['report']) {
  return chart.kind === 'tiles' ? { tiles: 11, heights: [90] } : { heights: [34, 334, 320] }
}
