import { usePage } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { TabsNav } from '~/components/ui/tabs_nav'
import { useCan } from '~/hooks/use_can'

const PAGES = [
  { id: 'list', href: '/customers', needs: 'customers.read' },
  { id: 'segments', href: '/customers/segments', needs: 'customers.read' },
  { id: 'duplicates', href: '/customers/duplicates', needs: 'customers.manage' },
  { id: 'requests', href: '/customers/requests', needs: 'customers.read' },
  { id: 'reports', href: '/customers/reports/overview', needs: 'reports.customers' },
] as const

export function CustomersTabs() {
  const t = useTranslations('customers')
  const can = useCan()
  const [path] = usePage().url.split('?')
  const tabs = PAGES.filter(({ needs }) => can(needs)).map(({ id, href }) => ({
    href,
    label: t(`tabs.${id}`),
    current: path === href,
  }))
  return <TabsNav label={t('title')} tabs={tabs} />
}
