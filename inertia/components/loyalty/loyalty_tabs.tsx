import { usePage } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import { TabsNav } from '~/components/ui/tabs_nav'
import { useCan } from '~/hooks/use_can'
import { LOYALTY_PAGES } from './pages'

export function LoyaltyTabs() {
  const t = useTranslations('shell')
  const can = useCan()
  const [path] = usePage().url.split('?')
  const tabs = LOYALTY_PAGES.filter(({ needs }) => can(needs)).map(({ id, href }) => ({
    href,
    label: t(`loyalty.${id}`),
    current: path.startsWith(href),
  }))
  return <TabsNav label={t('sections.loyalty')} tabs={tabs} />
}
