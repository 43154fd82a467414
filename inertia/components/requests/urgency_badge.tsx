import { Badge } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { PersonRequest } from './types'

const COLORS = { overdue: 'red', soon: 'amber', later: 'gray' } as const
const CLOSED = { fulfilled: 'green', refused: 'gray', open: 'gray' } as const

/** How a request stands: how near its deadline is, or what became of it. */
export function UrgencyBadge({ request: { urgency, state } }: { request: PersonRequest }) {
  const t = useTranslations('requests')
  return urgency ? (
    <Badge color={COLORS[urgency]}>{t(`urgencies.${urgency}`)}</Badge>
  ) : (
    <Badge color={CLOSED[state]}>{t(`states.${state}`)}</Badge>
  )
}
