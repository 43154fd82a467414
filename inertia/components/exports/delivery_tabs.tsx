import { usePage } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { TabsNav } from '~/components/ui/tabs_nav'

const PAGES = ['/exports', '/schedules'] as const

/** What comes out of the portal: files, and what is sent by the clock. */
export function DeliveryTabs() {
  const t = useTranslations('exports')
  const [path] = usePage().url.split('?')
  const tabs = PAGES.map((href) => ({
    href,
    label: t(href === '/exports' ? 'tabs.exports' : 'tabs.schedules'),
    current: path === href,
  }))
  return <TabsNav label={t('tabs.label')} tabs={tabs} />
}
