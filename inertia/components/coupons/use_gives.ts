import { useLocale, useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import type { Batch } from './types'

/** What a coupon gives, in a few words. */
export function useGives() {
  const t = useTranslations('coupons.gives')
  const locale = useLocale()
  const { decimal } = useFormat()
  return ({ bonus, gift }: Pick<Batch, 'bonus' | 'gift'>) => {
    if (gift) return gift[locale]
    if (bonus !== null) return t('bonus', { bonus: decimal(bonus), count: bonus })
    return t('discount')
  }
}
