import { Badge } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { BatchState } from './types'

const LOOK = {
  running: { color: 'green' },
  planned: {},
  ended: { variant: 'default' },
  stopped: { color: 'red' },
} as const

export function StateBadge({ state }: { state: BatchState }) {
  const t = useTranslations('coupons.states')
  return (
    <Badge component="span" {...LOOK[state]}>
      {t(state)}
    </Badge>
  )
}
