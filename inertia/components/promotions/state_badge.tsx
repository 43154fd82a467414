import { Badge, type BadgeProps } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Rule, State } from './types'

/** An active promotion may be yet to begin, or over. */
type Shown = State | 'waiting' | 'over'

const LOOKS: Record<Shown, BadgeProps> = {
  active: { color: 'green' },
  waiting: { color: 'teal' },
  over: { color: 'amber' },
  draft: { variant: 'default' },
  paused: { color: 'amber' },
  ended: { variant: 'default' },
}

interface Props {
  state: State
  schedule?: Rule['schedule']
}

export function StateBadge({ state, schedule }: Props) {
  const t = useTranslations('promotions')
  const shown = state === 'active' && schedule ? byTheClock(schedule) : state
  return <Badge {...LOOKS[shown]}>{t(`states.${shown}`)}</Badge>
}

/** By the reader's clock: venues may be some hours ahead or behind. */
function byTheClock({ from, until }: Rule['schedule']): Shown {
  const now = Date.now()
  if (from && Date.parse(from) > now) return 'waiting'
  return until && Date.parse(until) <= now ? 'over' : 'active'
}
