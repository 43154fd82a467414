import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Coverage } from '~/api/report_types'
import { useFormat } from '~/i18n/use_format'

interface Props {
  coverage: Coverage
  /** A statement takes in all revenue: what has no known cost makes the profit look larger. */
  statement?: boolean
}

/** A margin speaks only of what has a known cost: said where that is not everything. */
export function CostCoverage({ coverage, statement }: Props) {
  const t = useTranslations('reports')
  const { percent } = useFormat()
  if (!coverage || coverage.share === null || coverage.share >= 99.95) return null
  return (
    <Text size="sm" c="dimmed">
      {coverage.share === 0
        ? t('noCosts')
        : t(statement ? 'someCostsOfStatement' : 'someCosts', { share: percent(coverage.share / 100) })}
    </Text>
  )
}
