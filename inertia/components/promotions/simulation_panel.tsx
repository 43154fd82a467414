import { Alert, Button, Group, Paper, Progress, Skeleton, Stack, Text, Title } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Later } from '~/components/ui/later'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import { lastDays, PeriodFields } from './period_fields'
import classes from './promotions.module.css'
import type { Promotion, Simulation } from './types'
import { useSimulation } from './use_simulation'

const SimulationResult = lazy(() => import('./simulation_result'))

const DAYS = 30

interface Props {
  promotion: Promotion
  latest: Simulation | null
}

/** What a promotion would have cost on sales of the past. */
export function SimulationPanel({ promotion, latest }: Props) {
  const t = useTranslations('promotions.simulation')
  const may = useCan()('promotions.manage')
  const [period, setPeriod] = useState(() =>
    latest ? { from: latest.from, to: latest.to } : lastDays(DAYS)
  )
  const { simulation, start, busy } = useSimulation(promotion.id, latest)

  return (
    <Stack component="section" aria-label={t('title')} gap="sm">
      <div>
        <Title order={2}>{t('title')}</Title>
        <Text c="dimmed">{t('text')}</Text>
      </div>
      {may && (
        <Paper>
          <Group align="end" gap="xs">
            <PeriodFields period={period} onChange={setPeriod} />
            <Button
              loading={busy}
              leftSection={<IconPlayerPlay size={16} aria-hidden />}
              onClick={() => start(period)}
            >
              {t('start')}
            </Button>
          </Group>
        </Paper>
      )}
      {simulation && (
        <Outcome simulation={simulation} stale={simulation.version !== promotion.version} />
      )}
    </Stack>
  )
}

function Outcome({ simulation, stale }: { simulation: Simulation; stale: boolean }) {
  const t = useTranslations('promotions.simulation')
  const { number, range } = useFormat()
  const { state, receipts, replayed, result, from, to } = simulation
  if (state === 'failed') return <Alert color="red">{t('failed')}</Alert>
  if (!result)
    return (
      <Paper aria-live="polite">
        <Text mb={6}>{t('progress', { done: number(replayed), all: number(receipts) })}</Text>
        <Progress
          value={(replayed / receipts) * 100}
          aria-label={t('progressLabel')}
          className={classes.wide}
        />
      </Paper>
    )
  return (
    <>
      <Text>
        {t('basis', { receipts: number(result.receipts), period: range(from, to) })}
        {stale && ` ${t('stale')}`}
      </Text>
      <Later fallback={<Skeleton height={280} />}>
        <SimulationResult result={result} />
      </Later>
    </>
  )
}
