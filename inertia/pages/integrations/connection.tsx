import { Deferred } from '@inertiajs/react'
import { Group, Skeleton, Stack, Title } from '@mantine/core'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type {
  Connection,
  Connector,
  Places,
  QuarantinedRecord,
  QuarantineReason,
  Run,
  VenueMapping,
  WordMappings as Words,
} from '~/api/types'
import { ConnectionActions } from '~/components/integrations/connection_actions'
import { CurrentRun } from '~/components/integrations/current_run'
import { healthOf, isOpen } from '~/components/integrations/health'
import classes from '~/components/integrations/integrations.module.css'
import { HealthBadge } from '~/components/integrations/health_badge'
import { PauseAlert } from '~/components/integrations/pause_alert'
import { RunProblem } from '~/components/integrations/run_problem'
import { RunTable } from '~/components/integrations/run_table'
import { SignInAlert } from '~/components/integrations/sign_in_alert'
import { StreamsTable } from '~/components/integrations/streams_table'
import { useConnectionTabs } from '~/components/integrations/use_connection_tabs'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { TabsNav } from '~/components/ui/tabs_nav'
import { useLiveRuns } from '~/hooks/use_live_runs'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

const ConnectionSettings = lazy(() => import('~/components/integrations/connection_settings'))
const SignInPanel = lazy(() => import('~/components/integrations/sign_in_panel'))
const WebhookPanel = lazy(() => import('~/components/integrations/webhook_panel'))
const Quarantine = lazy(() => import('~/components/integrations/quarantine'))
const WordMappings = lazy(() => import('~/components/integrations/word_mappings'))
const VenueMappings = lazy(() => import('~/components/integrations/venue_mappings'))

type Props = InertiaProps<{
  connection: Connection
  connector: Connector
  runs: Run[]
  mappings: VenueMapping[]
  ownVenues: Places['venues']
  quarantine?: { reasons: QuarantineReason[]; records: QuarantinedRecord[] }
  words?: Words
}>

export default function ConnectionPage(props: Props) {
  const { connection, connector, runs, mappings, ownVenues, quarantine, words } = props
  const t = useTranslations('integrations')
  const { ago } = useFormat()
  const { latestOf, now } = useLiveRuns()
  const { tab, tabs } = useConnectionTabs(connection, mappings)
  const run = latestOf(connection.id, connection.lastRun)

  return (
    <>
      <PageHeader
        title={connection.name}
        text={
          <Group component="span" gap="xs">
            <HealthBadge health={healthOf(connection, run)} />
            {connection.lastSuccessAt
              ? t('fresh', { ago: ago(connection.lastSuccessAt) })
              : t('neverRead')}
          </Group>
        }
      >
        {connection.source === 'http' && (
          <ConnectionActions connection={connection} busy={isOpen(run)} />
        )}
      </PageHeader>
      <Stack className={classes.news}>
        <SignInAlert {...connection} />
        <PauseAlert {...connection} />
        {run && isOpen(run) && <CurrentRun run={run} />}
        {run && !isOpen(run) && !connection.pause && <RunProblem {...run} />}
      </Stack>
      <TabsNav label={connection.name} tabs={tabs} />
      <Later fallback={<Skeleton height={240} />}>
        {tab === 'runs' && (
          <Stack>
            <RunTable runs={runs.map(now)} />
            <Title order={2}>{t('streams.title')}</Title>
            <StreamsTable streams={connection.streams} />
          </Stack>
        )}
        {tab === 'venues' && (
          <VenueMappings connectionId={connection.id} mappings={mappings} venues={ownVenues} />
        )}
        {tab === 'words' && (
          <Deferred data="words" fallback={<Skeleton height={240} />}>
            {words && <WordMappings connectionId={connection.id} words={words} />}
          </Deferred>
        )}
        {tab === 'quarantine' && (
          <Deferred data="quarantine" fallback={<Skeleton height={240} />}>
            <Quarantine connection={connection} reasons={[]} records={[]} {...quarantine} />
          </Deferred>
        )}
        {tab === 'settings' && (
          <Stack maw={640}>
            <ConnectionSettings connection={connection} connector={connector} />
            <SignInPanel {...connection} />
            <WebhookPanel {...connection} />
          </Stack>
        )}
      </Later>
    </>
  )
}
