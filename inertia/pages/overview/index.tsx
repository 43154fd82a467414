import { Stack } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Overview } from '~/api/report_types'
import type { Places } from '~/api/types'
import { Checklist, type Setup } from '~/components/overview/checklist'
import { OverviewPanels } from '~/components/overview/overview_panels'
import { AsOf } from '~/components/reports/as_of'
import { CostCoverage } from '~/components/reports/cost_coverage'
import { NoSales } from '~/components/reports/no_sales'
import { Tiles } from '~/components/reports/tiles'
import { PageHeader } from '~/components/ui/page_header'
import { useLiveSales } from '~/hooks/use_live_sales'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{ answer: Overview; places: Places; setup: Setup | null }>

export default function OverviewPage({ answer, setup }: Props) {
  const t = useTranslations('overview')
  const sold = answer.tiles.some(({ value, comparison }) => value || comparison?.value)
  useLiveSales(['answer', 'setup'])

  return (
    <>
      <PageHeader title={t('title')} text={setup ? t('welcome') : <AsOf {...answer} />} />
      {setup && <Checklist setup={setup} />}
      {!setup && !sold && <NoSales ever={answer.freshness.lastReceiptAt !== null} />}
      {!setup && sold && (
        <Stack>
          <Tiles tiles={answer.tiles} />
          <CostCoverage coverage={answer.coverage} />
          <OverviewPanels {...answer} />
        </Stack>
      )}
    </>
  )
}
