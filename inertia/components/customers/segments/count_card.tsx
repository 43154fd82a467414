import { Paper, Skeleton, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Condition } from '../types'
import classes from './segments.module.css'
import { useFormat } from '~/i18n/use_format'

interface Props {
  condition: Condition | null
  /** `null` while it is being counted. */
  customers: number | null
  sentence: string
}

export function CountCard({ condition, customers, sentence }: Props) {
  const t = useTranslations('customers.segments')
  const { number } = useFormat()
  return (
    <Paper>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {t('builder.count')}
        </Text>
        <div aria-live="polite">
          {condition && customers !== null && (
            <Text className={`${classes.count} tabular`}>{number(customers)}</Text>
          )}
          {condition && customers === null && (
            <Skeleton height={34} width={80} aria-label={t('builder.counting')} />
          )}
          {!condition && <Text c="dimmed">{t('builder.incomplete')}</Text>}
        </div>
        <Text>{sentence}</Text>
      </Stack>
    </Paper>
  )
}
