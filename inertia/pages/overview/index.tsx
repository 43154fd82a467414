import { Stack } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Asked, Overview } from '~/api/report_types'
import type { Places } from '~/api/types'
import { Checklist, type Setup } from '~/components/overview/checklist'
import { OverviewPanels } from '~/components/overview/overview_panels'
import { AsOf } from '~/components/reports/as_of'
import { CostCoverage } from '~/components/reports/cost_coverage'
import { FiguresSkeleton } from '~/components/reports/figures_skeleton'
import NoSales from '~/components/reports/no_sales'
import { Tiles } from '~/components/reports/tiles'
import { PageHeader } from '~/components/ui/page_header'
import { useLiveSales } from '~/hooks/use_live_sales'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{
  places: Places
  asked: Asked
  setup: Setup | null
  /** Comes after the page. */
  answer?: Overview
}>

export default function OverviewPage({ asked, setup, answer }: Props) {
  const t = useTranslations('overview')
  useLiveSales(['asked', 'setup', 'answer'])

  return (
    <>
      <PageHeader title={t('title')} text={setup ? t('welcome') : <AsOf {...asked} />} />
      {setup && <Checklist setup={setup} />}
      {!setup && !answer && <FiguresSkeleton tiles={6} heights={[330, 420]} />}
      {!setup && answer && <Figures answer={answer} />}
    </>
  )
}

function Figures({ answer }: { answer: Overview }) {
  const sold = answer.tiles.some(({ value, comparison }) => value || comparison?.value)
  if (!sold) return <NoSales freshness={answer.freshness} />
  return (
    <Stack>
      <Tiles tiles={answer.tiles} />
      <CostCoverage coverage={answer.coverage} />
      <OverviewPanels {...answer} />
    </Stack>
  )
}
