import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Freshness, Question } from '~/api/report_types'
import { useFormat } from '~/i18n/use_format'

const STALE_HOURS = 26

type Props = Question & {
  freshness: Freshness
  /** The figures are of deals, not of receipts. */
  deals?: boolean
}

/** Which days exactly, beside which others, and how recent the data is. */
export function AsOf({ period, comparison, freshness, deals }: Props) {
  const t = useTranslations('reports.asOf')
  const { range, ago } = useFormat()
  const { lastReceiptAt, oldestSyncAt } = freshness
  const stale = oldestSyncAt !== null && hoursSince(oldestSyncAt) > STALE_HOURS
  const parts = [
    period.complete
      ? range(period.from, period.to)
      : t('running', { period: range(period.from, period.through) }),
    comparison &&
      t(comparison.toDate ? 'comparedToDate' : 'compared', {
        period: range(comparison.from, comparison.through),
      }),
    lastReceiptAt && t(deals ? 'lastDeal' : 'lastReceipt', { ago: ago(lastReceiptAt) }),
  ].filter(Boolean)

  return (
    <>
      {parts.join(' · ')}
      {stale && (
        <Text component="span" c="var(--krug-warn)" fw={560}>
          {' · '}
          {t('stale', { ago: ago(oldestSyncAt) })}
        </Text>
      )}
    </>
  )
}

function hoursSince(moment: string) {
  return (Date.now() - Date.parse(moment)) / 3_600_000
}
