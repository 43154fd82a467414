import { Paper, SimpleGrid, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import classes from '~/components/customers/customers.module.css'
import type { Balance } from '~/components/ledger/types'
import { useFormat } from '~/i18n/use_format'

const FIGURES = ['available', 'pending', 'held', 'expiringSoon'] as const

export function BalanceFigures({ balance }: { balance: Balance }) {
  const t = useTranslations('customers.profile.bonuses')
  const { decimal, day } = useFormat()
  const hints = {
    available: null,
    pending: balance.pending > 0 ? t('pendingHint') : null,
    held: balance.held > 0 ? t('heldHint') : null,
    expiringSoon: balance.expiresFirst && t('expiresFirst', { date: day(balance.expiresFirst) }),
  }

  return (
    <SimpleGrid cols={{ base: 2, lg: 4 }} spacing="sm">
      {FIGURES.map((name) => (
        <Paper key={name}>
          <Text size="sm" c="dimmed">
            {t(`figures.${name}`)}
          </Text>
          <Text
            className={`${classes.figure} tabular`}
            c={name === 'available' && balance.available < 0 ? 'red' : undefined}
          >
            {decimal(balance[name])}
          </Text>
          {hints[name] && (
            <Text size="sm" c="dimmed">
              {hints[name]}
            </Text>
          )}
        </Paper>
      ))}
    </SimpleGrid>
  )
}
