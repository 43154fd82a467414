import { useLocale, useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import type { ProgrammeSettings, Version } from './types'

/** What changed with a version, a sentence for each setting; figures with what they were. */
export function useChanges() {
  const t = useTranslations('programme.history')
  const locale = useLocale()
  const { percent, decimal, day, number } = useFormat()
  const share = (value: number) => percent(value / 10_000)
  const figures: Partial<Record<keyof ProgrammeSettings, (settings: ProgrammeSettings) => string>> =
    {
      rate: ({ rate }) => share(rate),
      spendShare: ({ spendShare }) => share(spendShare),
      mostEarned: ({ mostEarned }) => (mostEarned === null ? t('none') : decimal(mostEarned / 100)),
      lifeDays: ({ lifeDays }) => number(lifeDays),
      pendingDays: ({ pendingDays }) => number(pendingDays),
      restoredDays: ({ restoredDays }) => number(restoredDays),
      graceDays: ({ graceDays }) => number(graceDays),
      accruesFrom: ({ accruesFrom }) => (accruesFrom === null ? t('none') : day(accruesFrom)),
      tiers: ({ tiers }) => tiers.map(({ name }) => name[locale]).join(', ') || t('none'),
    }

  return ({ changed, settings }: Version, before: ProgrammeSettings | null) =>
    changed.map((field) => {
      const name = t(`fields.${field}`)
      const say = figures[field]
      if (!say || !before || say(before) === say(settings)) return name
      return t('change', { name, before: say(before), after: say(settings) })
    })
}
