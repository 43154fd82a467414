import { Group, Progress, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { RunProgress as Progressed, RunStatus } from '~/api/types'
import { useFormat } from '~/i18n/use_format'
import { doneOf } from './progress'

interface Props {
  status: RunStatus
  progress: Progressed | null
  perSecond?: number | null
  etaSeconds?: number | null
}

/** How far a run has come, how fast it goes, and how long it still takes. */
export function RunProgress({ status, progress, perSecond, etaSeconds }: Props) {
  const t = useTranslations('integrations.run')
  const { number, duration } = useFormat()
  const done = doneOf(progress)
  const facts = [
    progress &&
      t(`units.${progress.unit}`, { done: number(progress.done), total: number(progress.total) }),
    perSecond ? t('rate', { count: number(perSecond) }) : null,
    etaSeconds ? t('eta', { time: duration(etaSeconds) }) : null,
  ].filter(Boolean)

  return (
    <Stack gap={6}>
      <Progress
        value={done ?? 100}
        striped={done === null}
        animated={done === null}
        size="md"
        aria-label={t('progress')}
      />
      <Group justify="space-between" gap="xs">
        <Text size="sm" role="status">
          {status === 'queued' ? t('queued') : facts.join(' · ') || t('starting')}
        </Text>
      </Group>
    </Stack>
  )
}
