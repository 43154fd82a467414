import { Head } from '@inertiajs/react'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconPlugConnectedX } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Places } from '~/api/types'
import classes from '~/components/embeds/embeds.module.css'
import { Gone } from '~/components/embeds/gone'
import { isOver, useEmbedded } from '~/components/embeds/use_embedded'
import { useToldHeight } from '~/components/embeds/use_told_height'
import { AsOf } from '~/components/reports/as_of'
import { FiguresSkeleton } from '~/components/reports/figures_skeleton'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

const EmbeddedFigures = lazy(() => import('~/components/embeds/embedded_figures'))
const Questions = lazy(() => import('~/components/embeds/questions'))

type Props = InertiaProps<{
  name: string
  period: string | null
  open: ('period' | 'places')[]
  /** Among which whoever looks may choose. */
  places: Places | null
  theme?: 'light' | 'dark'
}>

const WAITING = <FiguresSkeleton heights={[34, 334]} />

/** A report or a dashboard inside a page of others: it asks by itself, and keeps itself up to date. */
export default function EmbeddedPage({ name, period, open, places }: Props) {
  const t = useTranslations('embeds.page')
  const { time } = useFormat()
  const [asked, ask] = useState<Record<string, string>>({})
  const { answer, at, problem, retry } = useEmbedded(asked)
  const question = answer?.report ?? answer?.dashboard?.data
  useToldHeight()

  if (problem && isOver(problem.status)) return <Gone code={problem.code} />
  return (
    <Stack component="main" id="content" className={classes.page} aria-busy={!answer && !problem}>
      <Head title={name} />
      <Group justify="space-between" align="flex-start">
        <Stack gap={2}>
          <Title order={1} size="h2">
            {name}
          </Title>
          <Text c="dimmed" size="sm">
            {question ? <AsOf {...question} deals={answer?.report?.report.subject === 'crm'} /> : '…'}
          </Text>
        </Stack>
        {open.length > 0 && (
          <Later>
            <Questions
              period={question?.period.preset ?? period}
              {...{ open, places, asked }}
              onAsk={ask}
            />
          </Later>
        )}
      </Group>
      {!answer && !problem && WAITING}
      {!answer && problem && (
        <Empty icon={IconPlugConnectedX} title={t('failed')} text={t('failedText')}>
          <Button onClick={retry}>{t('retry')}</Button>
        </Empty>
      )}
      {answer && (
        <Later fallback={WAITING}>
          <EmbeddedFigures {...answer} />
        </Later>
      )}
      {at && (
        <Text size="xs" c="dimmed" role="status">
          {t(problem ? 'late' : 'updated', { time: time(at.toISOString()) })}
        </Text>
      )}
    </Stack>
  )
}
