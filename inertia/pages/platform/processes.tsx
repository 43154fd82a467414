import { Stack, Text, Title } from '@mantine/core'
import { IconServer } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { PlatformPage } from '~/components/platform/platform_page'
import { StatusBadge } from '~/components/platform/status_badge'
import type { BackupLine, Check, RunningProcess } from '~/components/platform/types'
import { Row, RowList } from '~/components/ui/row_list'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{
  health: { checks: Check[] }
  processes: RunningProcess[]
  backups: BackupLine[]
}>

export default function ProcessesPage({ health, processes, backups }: Props) {
  const t = useTranslations('platform.processes')
  const { ago, moment } = useFormat()

  return (
    <PlatformPage page="processes">
      <Stack gap="lg">
        <Title order={2}>{t('checks')}</Title>
        <RowList>
          {health.checks.map(({ name, status, figures }) => (
            <Row
              key={name}
              title={t(`names.${name}`)}
              text={t(`found.${name}.${figures || status === 'ok' ? 'known' : 'unknown'}`, figures ?? {})}
            >
              <StatusBadge status={status} />
            </Row>
          ))}
        </RowList>

        <Title order={2}>{t('running')}</Title>
        {processes.length === 0 ? (
          <Text c="dimmed">{t('none')}</Text>
        ) : (
          <RowList>
            {processes.map(({ id, kind, version, started_at: since, seen_at: seen }) => (
              <Row
                key={id}
                icon={<IconServer size={18} aria-hidden />}
                title={t(kind)}
                text={[
                  t('version', { version }),
                  t('started', { date: moment(since) }),
                  t('seen', { ago: ago(seen) }),
                ].join(' · ')}
              />
            ))}
          </RowList>
        )}

        <Title order={2}>{t('backups')}</Title>
        {backups.length === 0 ? (
          <Text c="dimmed">{t('noBackups')}</Text>
        ) : (
          <RowList>
            {backups.map((run) => (
              <BackupRow key={run.id} run={run} />
            ))}
          </RowList>
        )}
      </Stack>
    </PlatformPage>
  )
}

function BackupRow({ run: { startedAt, finishedAt, rows, error } }: { run: BackupLine }) {
  const t = useTranslations('platform.processes')
  const { moment, number } = useFormat()
  const done = finishedAt ? t('backupDone', { rows: number(rows ?? 0) }) : t('backupRunning')
  return (
    <Row title={moment(startedAt)} text={error ? t('backupFailed', { error }) : done}>
      {finishedAt && <StatusBadge status={error ? 'error' : 'ok'} />}
    </Row>
  )
}
