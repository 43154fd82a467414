import { Badge } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { CheckStatus } from './types'

const LOOK = {
  ok: { color: 'green' },
  warning: { variant: 'default' },
  error: { color: 'red' },
} as const

export function StatusBadge({ status }: { status: CheckStatus }) {
  const t = useTranslations('platform.processes.status')
  return <Badge {...LOOK[status]}>{t(status)}</Badge>
}
