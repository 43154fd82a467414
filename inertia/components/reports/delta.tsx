import { Text } from '@mantine/core'
import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Column, Delta as Change } from '~/api/report_types'
import { useFormat } from '~/i18n/use_format'

/** Where more is worse. */
const BETTER_LESS = new Set([
  'discount',
  'discountShare',
  'cost',
  'cancelled',
  'cancellations',
  'cancelledShare',
  'lostDeals',
  'lostAmount',
  'lostHere',
  'rejectedLeads',
  'lateActivities',
  'daysToWin',
  'daysToLoss',
  'daysInStage',
  'daysToSecond',
  'goodsCost',
  'payroll',
  'rent',
  'marketing',
  'otherCosts',
])

interface Props {
  column: Pick<Column, 'key' | 'unit'>
  change: Change | null | undefined
  /** Whatever the column says: of this row less is better. */
  spent?: boolean
}

/** The change against the other period: an arrow and a sign, so that colour is never the only sign of it. */
export function Delta({ column, change, spent = BETTER_LESS.has(column.key) }: Props) {
  const text = useDelta()(column, change)
  const by = change?.absolute ?? 0
  if (text === null) return null
  const good = by === 0 ? null : by > 0 !== spent
  const Arrow = by > 0 ? IconArrowUpRight : IconArrowDownRight

  return (
    <Text
      component="span"
      size="sm"
      className="tabular"
      style={{ whiteSpace: 'nowrap' }}
      c={good === null ? 'dimmed' : good ? 'var(--krug-good)' : 'var(--krug-bad)'}
    >
      {by !== 0 && <Arrow size={14} stroke={2} style={{ verticalAlign: '-2px' }} aria-hidden />}
      {text}
    </Text>
  )
}

/** Shares change by points, all else by percent. */
export function useDelta() {
  const t = useTranslations('reports')
  const { change: percent, points } = useFormat()
  return ({ unit }: Pick<Column, 'unit'>, change: Change | null | undefined) => {
    if (!change) return null
    if (unit === 'percent')
      return change.absolute === null ? null : t('points', { value: points(change.absolute) })
    return change.percent === null ? null : percent(change.percent / 100)
  }
}
