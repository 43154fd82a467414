import { router } from '@inertiajs/react'
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconFileUpload, IconPlus, IconReportAnalytics, IconSearch } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useReports } from '~/components/reports/use_reports'
import { useCan } from '~/hooks/use_can'
import { useSections } from '~/hooks/use_sections'
import { useView } from '~/hooks/use_view'

export default function CommandPalette() {
  const t = useTranslations('shell')
  return (
    <Spotlight
      actions={useActions()}
      attributes={{ content: { 'aria-label': t('search.open') } }}
      nothingFound={t('search.nothing')}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        'leftSection': <IconSearch size={18} aria-hidden />,
        'placeholder': t('search.placeholder'),
        'aria-label': t('search.placeholder'),
      }}
    />
  )
}

function useActions(): SpotlightActionGroupData[] {
  const t = useTranslations()
  const can = useCan()
  const { keep } = useView()
  const pages = useSections().map(({ id, href, icon: Icon }) => ({
    id,
    label: t(`shell.sections.${id}`),
    leftSection: <Icon size={18} aria-hidden />,
    onClick: () => router.visit(href),
  }))
  const reports = useReports().map(({ id, group, href }) => ({
    id: `${group}/${id}`,
    label: t(`reports.titles.${id}`),
    description: t(`shell.sections.${group}`),
    leftSection: <IconReportAnalytics size={18} aria-hidden />,
    onClick: () => router.visit(keep(href)),
  }))
  const deeds = [
    { id: 'connect', href: '/integrations/new', icon: IconPlus, needs: 'connections.manage' },
    { id: 'upload', href: '/imports/new', icon: IconFileUpload, needs: 'imports.create' },
  ] as const

  return [
    { group: t('shell.search.pages'), actions: pages },
    { group: t('shell.search.reports'), actions: reports },
    {
      group: t('shell.search.actions'),
      actions: deeds
        .filter(({ needs }) => can(needs))
        .map(({ id, href, icon: Icon }) => ({
          id,
          label: t(`shell.search.${id}`),
          leftSection: <Icon size={18} aria-hidden />,
          onClick: () => router.visit(href),
        })),
    },
  ]
}
