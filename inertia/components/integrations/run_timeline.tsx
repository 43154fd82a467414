import { Paper, Text, Timeline, Title } from '@mantine/core'
import { IconCheck, IconClock, IconDownload, IconPlayerPlay, IconX } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'use-intl'
import type { Connection, RunStep } from '~/api/types'
import { useFormat } from '~/i18n/use_format'

const ICONS = {
  'started': IconPlayerPlay,
  'stream': IconDownload,
  'stream-done': IconCheck,
  'waiting': IconClock,
  'finished': IconCheck,
  'failed': IconX,
} as const
const COLORS: Partial<Record<RunStep['what'], string>> = { waiting: 'amber', failed: 'red' }

interface Props {
  steps: RunStep[]
  streams: Connection['streams']
}

/** What happened in a run, one after the other. */
export function RunTimeline({ steps, streams }: Props) {
  const t = useTranslations('integrations.run.steps')
  const locale = useLocale()
  const { clock, number } = useFormat()
  if (steps.length === 0) return null
  const titles = new Map(streams.map(({ id, title }) => [id, title]))
  const shown = withoutBeginnings(steps)

  return (
    <Paper p="lg">
      <Title order={2} mb="md">
        {t('title')}
      </Title>
      <Timeline active={shown.length} bulletSize={24} lineWidth={2}>
        {shown.map(({ at, what, stream = '', count, text }, index) => {
          const Icon = ICONS[what]
          return (
            <Timeline.Item
              key={index}
              bullet={<Icon size={14} aria-hidden />}
              color={COLORS[what]}
              title={t(what, { stream: titles.get(stream) ?? stream })}
            >
              {text && <Text size="sm">{text[locale]}</Text>}
              <Text size="sm" c="dimmed" className="tabular">
                {clock(at)}
                {count !== undefined && ` · ${t('read', { count, number: number(count) })}`}
              </Text>
            </Timeline.Item>
          )
        })}
      </Timeline>
    </Paper>
  )
}

/** A kind of data that was read is one line, with how many records it had. */
function withoutBeginnings(steps: RunStep[]): (RunStep & { count?: number })[] {
  return steps.flatMap((step, index) => {
    const next = steps[index + 1]
    if (step.what === 'stream' && next?.what === 'stream-done') return []
    if (step.what !== 'stream-done') return [step]
    return [{ ...step, count: (step.read ?? 0) - (steps[index - 1]?.read ?? 0) }]
  })
}
