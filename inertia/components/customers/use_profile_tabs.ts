import { useTranslations } from 'use-intl'
import { useCan } from '~/hooks/use_can'
import { useView } from '~/hooks/use_view'

/** What a customer did, as links: purchases, and bonuses for those who may read them. */
export function useProfileTabs(customerId: string) {
  const t = useTranslations('customers.profile.bonuses')
  const may = useCan()('bonuses.read')
  const wanted = useView().query.get('tab')
  const tab = may && wanted === 'bonuses' ? 'bonuses' : 'purchases'
  const href = `/customers/${customerId}`
  const tabs = [
    { href, label: t('purchasesTab'), current: tab === 'purchases' },
    ...(may ? [{ href: `${href}?tab=bonuses`, label: t('tab'), current: tab === 'bonuses' }] : []),
  ]
  return { tab, tabs }
}
