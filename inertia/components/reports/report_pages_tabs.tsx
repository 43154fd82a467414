import { usePage } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { TabsNav } from '~/components/ui/tabs_nav'
import { useCan } from '~/hooks/use_can'
import { REPORT_PAGES } from './pages'

/** Every report, files made of them, and what is sent by the clock. */
export function ReportPagesTabs() {
  const t = useTranslations('shell')
  const can = useCan()
  const [path] = usePage().url.split('?')
  const tabs = REPORT_PAGES.filter(({ needs }) => can(needs)).map(({ id, href }) => ({
    href,
    label: t(`reports.${id}`),
    current: path === href,
  }))
  return <TabsNav label={t('sections.reports')} tabs={tabs} />
}
