import { Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Later } from '~/components/ui/later'
import { useFormat } from '~/i18n/use_format'
import { FigureTiles } from './figures'
import { lastDays, PeriodFields } from './period_fields'
import type { Stats } from './types'
import { useStats } from './use_stats'

const DaysChart = lazy(() => import('./days_chart'))

const DAYS = 30

/** How a promotion does. */
export function StatsPanel({ id }: { id: string }) {
  const t = useTranslations('promotions.stats')
  const [period, setPeriod] = useState(() => lastDays(DAYS))
  const stats = useStats(id, period)

  return (
    <Stack component="section" aria-label={t('title')} gap="sm">
      <Group justify="space-between" align="end" gap="sm">
        <Title order={2}>{t('title')}</Title>
        <Group gap="xs">
          <PeriodFields period={period} onChange={setPeriod} />
        </Group>
      </Group>
      {!stats && <Skeleton height={96} />}
      {stats?.uses === 0 && (
        <Paper>
          <Text c="dimmed">{t('none')}</Text>
        </Paper>
      )}
      {stats && stats.uses > 0 && <Figures stats={stats} />}
    </Stack>
  )
}

function Figures({ stats }: { stats: Stats }) {
  const t = useTranslations('promotions.stats')
  const { number, money } = useFormat()
  const { uses, customers, discount, revenue, averageCheck, days } = stats
  const { withIt, without } = averageCheck
  return (
    <>
      <FigureTiles
        figures={[
          {
            name: t('uses'),
            meaning: t('meanings.uses'),
            value: number(uses),
            note: t('customers', { count: customers }),
          },
          { name: t('discount'), meaning: t('meanings.discount'), value: money(discount) },
          { name: t('revenue'), meaning: t('meanings.revenue'), value: money(revenue) },
          {
            name: t('check'),
            meaning: t('meanings.check'),
            value: withIt === null ? '—' : money(withIt),
            note: without === null ? undefined : t('without', { check: money(without) }),
          },
        ]}
      />
      {days.length > 1 && (
        <Later fallback={<Skeleton height={300} />}>
          <DaysChart
            title={t('byDay')}
            days={days.map(({ date, discount: value }) => ({ date, value }))}
          />
        </Later>
      )}
    </>
  )
}
