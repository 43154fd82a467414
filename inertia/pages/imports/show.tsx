import { Group, Paper, Stack, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Import, Run } from '~/api/types'
import { isOpen } from '~/components/integrations/health'
import { RunCounts } from '~/components/integrations/run_counts'
import { RunProblem } from '~/components/integrations/run_problem'
import { RunProgress } from '~/components/integrations/run_progress'
import { StatusBadge } from '~/components/integrations/status_badge'
import { ButtonLink } from '~/components/ui/app_link'
import { PageHeader } from '~/components/ui/page_header'
import { useFormat } from '~/i18n/use_format'
import { useImportRun } from '~/components/imports/use_import_run'
import type { InertiaProps } from '~/types'

const OUTCOME = {
  queued: 'running',
  running: 'running',
  succeeded: 'done',
  partial: 'partial',
  failed: 'failed',
  cancelled: 'cancelled',
} as const satisfies Record<Run['status'], string>

export default function ImportPage({ imported }: InertiaProps<{ imported: Import }>) {
  const t = useTranslations('imports.result')
  const run = useImportRun(imported)
  const format = useFormat()
  const { status, counts, sales } = run
  const open = isOpen(run)

  return (
    <>
      <PageHeader title={t('title', { name: imported.fileName })} text={t(OUTCOME[status])} />
      <Stack>
        <Paper p="lg">
          <Stack>
            {open ? (
              <RunProgress {...run} />
            ) : (
              <Text component="div">
                <StatusBadge status={status} />
              </Text>
            )}
            <RunCounts counts={counts} />
            {sales && <Text c="dimmed">{t('sales', { dates: format.range(sales.from, sales.to) })}</Text>}
          </Stack>
        </Paper>
        <RunProblem {...run} />
        {!open && (
          <Group>
            <ButtonLink href={sales ? `/?from=${sales.from}&to=${sales.to}` : '/'}>
              {t('overview')}
            </ButtonLink>
            {counts.quarantined > 0 && (
              <ButtonLink
                href={`/integrations/${imported.connectionId}?tab=quarantine`}
                variant="default"
              >
                {t('quarantine')}
              </ButtonLink>
            )}
            <ButtonLink href="/imports/new" variant="default">
              {t('again')}
            </ButtonLink>
          </Group>
        )}
      </Stack>
    </>
  )
}
