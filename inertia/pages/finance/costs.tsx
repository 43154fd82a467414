import { router } from '@inertiajs/react'
import { Group, NativeSelect, Paper, SegmentedControl } from '@mantine/core'
import { IconBuildingStore, IconFileUpload } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { CostGrid } from '~/components/finance/cost_grid'
import type { CostSheet } from '~/components/finance/types'
import { ReportTabs } from '~/components/reports/report_tabs'
import { ButtonLink } from '~/components/ui/app_link'
import { Empty } from '~/components/ui/empty'
import { PageHeader } from '~/components/ui/page_header'
import { useCan } from '~/hooks/use_can'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{
  venues: { id: string; name: string }[]
  venueId: string | null
  sheet: CostSheet | null
}>

const YEARS_AROUND = 3

/** Where costs and plans are entered: a year of one venue, line by line and month by month. */
export default function CostsPage({ venues, venueId, sheet }: Props) {
  const t = useTranslations('finance')
  const can = useCan()

  function show(changes: { venueId?: string; year?: string; kind?: string }) {
    router.visit('/finance/costs', {
      data: { venueId: venueId!, year: String(sheet!.year), kind: sheet!.kind, ...changes },
      preserveScroll: true,
    })
  }

  return (
    <>
      <ReportTabs group="finance" id="costs" />
      <PageHeader title={t('title')} text={t('text')}>
        {can('imports.create') && (
          <ButtonLink
            href="/imports/new"
            variant="default"
            leftSection={<IconFileUpload size={16} aria-hidden />}
          >
            {t('upload')}
          </ButtonLink>
        )}
      </PageHeader>
      {!sheet && (
        <Paper>
          <Empty icon={IconBuildingStore} title={t('none.title')} text={t('none.text')}>
            {can('venues.manage') && (
              <ButtonLink href="/settings/venues">{t('none.add')}</ButtonLink>
            )}
          </Empty>
        </Paper>
      )}
      {sheet && (
        <>
          <Group gap="sm" mb="md">
            <NativeSelect
              aria-label={t('venue')}
              data={venues.map(({ id, name }) => ({ value: id, label: name }))}
              value={venueId!}
              onChange={(event) => show({ venueId: event.currentTarget.value })}
            />
            <NativeSelect
              aria-label={t('year')}
              data={yearsAround(sheet.year)}
              value={String(sheet.year)}
              onChange={(event) => show({ year: event.currentTarget.value })}
            />
            <SegmentedControl
              aria-label={t('kind')}
              data={[
                { value: 'fact', label: t('kinds.fact') },
                { value: 'plan', label: t('kinds.plan') },
              ]}
              value={sheet.kind}
              onChange={(kind) => show({ kind })}
            />
          </Group>
          <CostGrid key={`${venueId} ${sheet.year} ${sheet.kind}`} venueId={venueId!} sheet={sheet} />
        </>
      )}
    </>
  )
}

function yearsAround(chosen: number) {
  const now = new Date().getFullYear()
  const [first, last] = [Math.min(chosen, now - YEARS_AROUND), Math.max(chosen, now + 1)]
  return Array.from({ length: last - first + 1 }, (_, at) => String(last - at))
}
