import { Paper, SimpleGrid, Skeleton, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { Definition } from '~/components/ui/definition'
import { useFormat } from '~/i18n/use_format'
import classes from './ledger.module.css'
import type { LedgerSummary } from './types'

const FIGURES = [
  'outstanding',
  'expiringSoon',
  'issued',
  'redeemed',
  'expired',
  'adjusted',
] as const

/** What is owed now, and what happened in the days chosen. It comes after the page. */
export function LedgerFigures({ summary }: { summary?: LedgerSummary }) {
  const t = useTranslations('ledger')
  const { decimal } = useFormat()
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, xl: 6 }} spacing="sm" mb="md">
      {FIGURES.map((name) => (
        <Paper key={name}>
          <Definition text={t(`definitions.${name}`)}>
            <Text size="sm" c="dimmed" component="span">
              {t(`figures.${name}`)}
            </Text>
          </Definition>
          {summary ? (
            <Text className={`${classes.figure} tabular`}>{decimal(summary[name])}</Text>
          ) : (
            <Skeleton height={20} mt={6} width="60%" />
          )}
        </Paper>
      ))}
    </SimpleGrid>
  )
}
