import { Badge, type BadgeProps } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { State } from './types'

const LOOKS: Record<State, BadgeProps> = {
  active: { color: 'green' },
  draft: { variant: 'default' },
  paused: { color: 'amber' },
  ended: { variant: 'default' },
}

export function StateBadge({ state }: { state: State }) {
  const t = useTranslations('promotions')
  return <Badge {...LOOKS[state]}>{t(`states.${state}`)}</Badge>
}
