import { Skeleton } from '@mantine/core'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { PageMeta } from '~/api/client'
import type { AskedReport, ReportAnswer } from '~/api/report_types'
import type { CrmChoice, Places } from '~/api/types'
import { AsOf } from '~/components/reports/as_of'
import { Choices } from '~/components/reports/choices'
import { ExportMenu } from '~/components/reports/export_menu'
import { FiguresSkeleton } from '~/components/reports/figures_skeleton'
import { ReportFigures } from '~/components/reports/report_figures'
import { ReportTabs } from '~/components/reports/report_tabs'
import { worthShowing } from '~/components/reports/rows'
import type { RoleName, Saved } from '~/components/saved/types'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { useLiveSales } from '~/hooks/use_live_sales'
import type { InertiaProps } from '~/types'

const Counting = lazy(() => import('~/components/reports/counting'))
const NoDeals = lazy(() => import('~/components/reports/no_deals'))
const NoSales = lazy(() => import('~/components/reports/no_sales'))
const SaveAsButton = lazy(() => import('~/components/saved/save_as_button'))
const SavedMenu = lazy(() => import('~/components/saved/saved_menu'))

type Props = InertiaProps<{
  places: Places | null
  crm: CrmChoice | null
  compares: string[]
  /** How it is kept, where it is a saved one. */
  saved: Saved | null
  roles: RoleName[]
  asked: AskedReport
  /** Comes after the page. */
  answer?: ReportAnswer & { meta: PageMeta | null }
}>

/** One page for every report: it answers, draws and lists what the report's definition says. */
export default function ReportPage({ asked, answer, compares, saved, roles }: Props) {
  const t = useTranslations('saved')
  const { report, freshness } = asked
  useLiveSales(['asked', 'answer'])
  const shown = answer?.pending ? undefined : answer

  return (
    <>
      {report.group !== 'saved' && <ReportTabs group={report.group} id={report.id} />}
      <PageHeader
        title={report.title}
        text={<AsOf {...(answer ?? asked)} deals={report.subject === 'crm'} />}
      >
        <ExportMenu
          key={report.id}
          group={report.group}
          id={report.id}
          title={report.title}
          rows={answer?.meta?.total ?? answer?.rows.length}
        />
        <Later fallback={<Skeleton width={saved ? 34 : 156} height={34} radius="md" />}>
          {saved ? (
            <SavedMenu saved={saved} roles={roles} />
          ) : (
            <SaveAsButton
              content={{ report: `${report.group}/${report.id}` }}
              label={t('saveView')}
              quiet
            />
          )}
        </Later>
      </PageHeader>
      <Choices choices={answer?.choices ?? report.choices} />
      {!answer && <FiguresSkeleton {...shapeOf(report)} />}
      {shown && worthShowing(shown) && <ReportFigures {...shown} />}
      <Later>
        {answer?.pending && <Counting />}
        {shown && !worthShowing(shown) && report.subject === 'crm' && (
          <NoDeals lastDealAt={freshness.lastReceiptAt} />
        )}
        {shown && !worthShowing(shown) && report.subject !== 'crm' && (
          <NoSales
            freshness={freshness}
            compared={compares.length > 0 && !compares.includes('none')}
          />
        )}
      </Later>
    </>
  )
}

function shapeOf({ chart }: AskedReport['report']) {
  return chart.kind === 'tiles' ? { tiles: 11, heights: [90] } : { heights: [34, 334, 320] }
}
