import { Badge } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { State } from './types'

const COLORS: Record<State, string> = {
  active: 'green',
  draft: 'gray',
  paused: 'amber',
  ended: 'gray',
}

export function StateBadge({ state }: { state: State }) {
  const t = useTranslations('promotions')
  return <Badge color={COLORS[state]}>{t(`states.${state}`)}</Badge>
}
