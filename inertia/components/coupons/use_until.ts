import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'

/** The last day on which something counts that counts until a moment. */
export function useUntil() {
  const t = useTranslations('coupons')
  const { date } = useFormat()
  return (moment: string | null) =>
    moment === null ? t('noEnd') : date(new Date(Date.parse(moment) - 1).toISOString())
}
