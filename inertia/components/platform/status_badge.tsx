import { Badge } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { CheckStatus } from './types'

const COLORS = { ok: 'teal', warning: 'orange', error: 'red' } as const

export function StatusBadge({ status }: { status: CheckStatus }) {
  const t = useTranslations('platform.processes.status')
  return (
    <Badge variant="light" color={COLORS[status]}>
      {t(status)}
    </Badge>
  )
}
