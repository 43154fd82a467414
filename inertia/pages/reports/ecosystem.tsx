import { Stack } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Asked, Ecosystem } from '~/api/report_types'
import type { Places } from '~/api/types'
import { AsOf } from '~/components/reports/as_of'
import { EcosystemPanels } from '~/components/reports/ecosystem_panels'
import { FiguresSkeleton } from '~/components/reports/figures_skeleton'
import NoSales from '~/components/reports/no_sales'
import { ReportTabs } from '~/components/reports/report_tabs'
import { Tiles } from '~/components/reports/tiles'
import { PageHeader } from '~/components/ui/page_header'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{
  places: Places
  asked: Asked
  /** Comes after the page. */
  answer?: Ecosystem
}>

/** How the community of businesses lives: its members, and how they go from one to another. */
export default function EcosystemPage({ asked, answer }: Props) {
  const t = useTranslations('reports.titles')
  const lives = answer?.tiles.some(({ value, comparison }) => value || comparison?.value)
  return (
    <>
      <ReportTabs group="customers" id="ecosystem" />
      <PageHeader title={t('ecosystem')} text={<AsOf {...asked} />} />
      {!answer && <FiguresSkeleton tiles={11} heights={[330, 420]} />}
      {answer && !lives && <NoSales freshness={answer.freshness} />}
      {answer && lives && (
        <Stack>
          <Tiles tiles={answer.tiles} />
          <EcosystemPanels {...answer} />
        </Stack>
      )}
    </>
  )
}
