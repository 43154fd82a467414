import { Paper, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Connection, Run } from '~/api/types'
import { CurrentRun } from '~/components/integrations/current_run'
import { isOpen } from '~/components/integrations/health'
import { RunCounts } from '~/components/integrations/run_counts'
import { RunProblem } from '~/components/integrations/run_problem'
import { RunTimeline } from '~/components/integrations/run_timeline'
import { StatusBadge } from '~/components/integrations/status_badge'
import { ButtonLink } from '~/components/ui/app_link'
import { PageHeader } from '~/components/ui/page_header'
import { useLiveRuns } from '~/hooks/use_live_runs'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

export default function RunPage(props: InertiaProps<{ connection: Connection; run: Run }>) {
  const { connection } = props
  const t = useTranslations('integrations.run')
  const format = useFormat()
  const run = useLiveRuns().now(props.run)
  const facts = [
    run.startedAt && t('startedAt', { time: format.moment(run.startedAt) }),
    run.startedAt &&
      run.finishedAt &&
      t('took', { time: format.duration(lasted(run.startedAt, run.finishedAt)) }),
    run.from && run.to && t('period', { period: format.range(run.from, run.to) }),
  ].filter(Boolean)

  return (
    <>
      <PageHeader
        title={t('title', { mode: t(`modes.${run.mode}`), name: connection.name })}
        text={facts.join(' · ')}
      >
        <ButtonLink href={`/integrations/${connection.id}`} variant="default">
          {t('all')}
        </ButtonLink>
      </PageHeader>
      <Stack>
        <RunProblem {...run} />
        {isOpen(run) ? (
          <CurrentRun run={run} />
        ) : (
          <Paper p="lg">
            <Stack>
              <Text component="div">
                <StatusBadge status={run.status} />
              </Text>
              <RunCounts counts={run.counts} />
            </Stack>
          </Paper>
        )}
        <RunTimeline steps={run.steps} streams={connection.streams} />
        {run.counts.quarantined > 0 && (
          <ButtonLink
            href={`/integrations/${connection.id}?tab=quarantine`}
            variant="default"
            style={{ alignSelf: 'flex-start' }}
          >
            {t('lookAtQuarantine')}
          </ButtonLink>
        )}
      </Stack>
    </>
  )
}

function lasted(from: string, to: string) {
  return (Date.parse(to) - Date.parse(from)) / 1000
}
