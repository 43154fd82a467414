import { Button, Group, Paper, Stack, Title } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { Run } from '~/api/types'
import { useSend } from '~/api/use_send'
import { useCan } from '~/hooks/use_can'
import { RunCounts } from './run_counts'
import { RunProgress } from './run_progress'

/** The run that goes on right now. It goes on when the page is left. */
export function CurrentRun({ run }: { run: Run }) {
  const t = useTranslations('integrations.run')
  const can = useCan()
  const { send, sending } = useSend()

  function cancel() {
    return send(() => api('POST', `/api/v1/connections/${run.connectionId}/runs/${run.id}/cancel`))
  }

  return (
    <Paper p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{t('now', { mode: t(`modes.${run.mode}`) })}</Title>
          {can('connections.sync') && (
            <Button size="xs" variant="default" loading={sending} onClick={cancel}>
              {t('cancel')}
            </Button>
          )}
        </Group>
        <RunProgress {...run} />
        <RunCounts counts={run.counts} />
      </Stack>
    </Paper>
  )
}
