import { Badge } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { RunStatus } from '~/api/types'

const COLORS: Record<RunStatus, string | null> = {
  queued: null,
  running: 'teal',
  succeeded: 'green',
  partial: 'amber',
  failed: 'red',
  cancelled: null,
}

export function StatusBadge({ status }: { status: RunStatus }) {
  const t = useTranslations('integrations.run.status')
  const color = COLORS[status]
  return (
    <Badge color={color ?? 'gray'} variant={color ? 'light' : 'default'}>
      {t(status)}
    </Badge>
  )
}
