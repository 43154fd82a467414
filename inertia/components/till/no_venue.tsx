import { IconCashRegister } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { Empty } from '~/components/ui/empty'

/** Somebody without a venue has no till. */
export default function NoVenue() {
  const t = useTranslations('till.noVenue')
  return <Empty icon={IconCashRegister} title={t('title')} text={t('text')} />
}
