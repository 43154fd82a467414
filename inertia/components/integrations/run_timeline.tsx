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
  const { time, number } = useFormat()
  if (steps.length === 0) return null
  const titles = new Map(streams.map(({ id, title }) => [id, title]))

  return (
    <Paper p="lg">
      <Title order={2} mb="md">
        {t('title')}
      </Title>
      <Timeline active={steps.length} bulletSize={24} lineWidth={2}>
        {steps.map(({ at, what, stream = '', read, text }, index) => {
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
                {time(at)}
                {read !== undefined && ` · ${t('read', { count: number(read) })}`}
              </Text>
            </Timeline.Item>
          )
        })}
      </Timeline>
    </Paper>
  )
}
