import { Badge } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Health } from './health'

const COLORS: Record<Health, string> = {
  running: 'teal',
  stopped: 'red',
  paused: 'gray',
  failing: 'red',
  attention: 'amber',
  waiting: 'gray',
  fine: 'green',
}

export function HealthBadge({ health }: { health: Health }) {
  const t = useTranslations('integrations.health')
  const neutral = COLORS[health] === 'gray'
  return (
    <Badge color={COLORS[health]} variant={neutral ? 'default' : 'light'}>
      {t(health)}
    </Badge>
  )
}
