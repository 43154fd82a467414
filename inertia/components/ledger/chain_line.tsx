import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import type { LedgerSummary } from './types'

/** Whether the ledger agrees with itself, as of the last night. */
export function ChainLine({ chain }: Pick<LedgerSummary, 'chain'>) {
  const t = useTranslations('ledger.chain')
  const { moment } = useFormat()
  const { checkedAt, findings } = chain
  if (!checkedAt) return <Text c="dimmed">{t('never')}</Text>
  const checked = moment(checkedAt)
  return findings ? (
    <Text c="red" role="alert">
      {t('wrong', { count: findings, moment: checked })}
    </Text>
  ) : (
    <Text c="dimmed">{t('checked', { moment: checked })}</Text>
  )
}
