import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ReportAnswer } from '~/api/report_types'

/** What the figures were formed from: kept sums, or the facts themselves; and what is not shown. */
export function AnsweredFrom({ source }: Pick<ReportAnswer, 'source'>) {
  const t = useTranslations('reports')
  if (!source) return null
  return (
    <Text size="sm" c="dimmed">
      {source.text}
      {source.hidden > 0 && ` · ${t('hiddenRows', { rows: source.hidden })}`}
    </Text>
  )
}
