import { Paper, Text } from '@mantine/core'
import { useLocale, useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import classes from './promotions.module.css'
import type { Promotion } from './types'
import { useSchedule } from './use_schedule'

const ROUBLE = 100

/** The promotion in a sentence, with what is left of its limits. */
export function FactsCard({ promotion }: { promotion: Promotion }) {
  const t = useTranslations('promotions')
  const locale = useLocale() as 'ru' | 'en'
  const { number, money, moment } = useFormat()
  const schedule = useSchedule()
  const { rule, sentence, used, version, updatedAt } = promotion
  const { uses, usesPerCustomer, budget } = rule.limits
  const facts = [
    schedule(rule.schedule),
    uses !== null && t('facts.uses', { used: number(used.uses), all: number(uses) }),
    usesPerCustomer !== null && t('facts.usesPerCustomer', { count: usesPerCustomer }),
    budget !== null &&
      t('facts.budget', { used: money(used.budget / ROUBLE), all: money(budget / ROUBLE) }),
    rule.exclusive !== 'none' && t(`facts.exclusive.${rule.exclusive}`),
    t('facts.version', { version, at: moment(updatedAt) }),
  ].filter((fact) => fact !== false && fact !== null)

  return (
    <Paper mb="lg">
      <Text className={classes.sentence}>{sentence[locale]}</Text>
      <Text size="sm" c="dimmed" mt={6}>
        {facts.join(' · ')}
      </Text>
    </Paper>
  )
}
