import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import type { Rule } from './types'

/** When a promotion runs, in a few words; `null` where nothing was said. */
export function useSchedule() {
  const t = useTranslations('promotions.schedule')
  const { local } = useFormat()
  return ({ from, until }: Rule['schedule']) => {
    if (from && until) return t('between', { from: local(from), until: local(until) })
    if (from) return t('since', { from: local(from) })
    return until ? t('till', { until: local(until) }) : null
  }
}
