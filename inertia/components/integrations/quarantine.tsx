import { router } from '@inertiajs/react'
import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconShieldCheck } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { Connection, QuarantinedRecord, QuarantineReason } from '~/api/types'
import { useSend } from '~/api/use_send'
import { useConfirm } from '~/components/ui/confirm'
import { Empty } from '~/components/ui/empty'
import { useCan } from '~/hooks/use_can'
import { QuarantineCard } from './quarantine_card'
import { QuarantineGroup } from './quarantine_group'

interface Props {
  connection: Connection
  /** Every cause, with how many records it has. */
  reasons: QuarantineReason[]
  /** The newest. */
  records: QuarantinedRecord[]
}

const refresh = () => router.reload({ only: ['connection', 'quarantine'] })

/** Records that could not be used: why, what came, and what can be done about it. */
export default function Quarantine({ connection, reasons, records }: Props) {
  const t = useTranslations('integrations.quarantine')
  const may = useCan()('quarantine.manage')
  const { send, sending } = useSend()
  const { confirm, dialog } = useConfirm()
  const url = `/api/v1/connections/${connection.id}/quarantine`
  const titles = new Map(connection.streams.map(({ id, title }) => [id, title]))
  if (reasons.length === 0)
    return (
      <Paper>
        <Empty icon={IconShieldCheck} title={t('empty.title')} text={t('empty.text')} />
      </Paper>
    )

  function retry(path: string, body: object = {}) {
    return send(async () => {
      const outcome = await api<{ resolved: number; remaining: number }>('POST', path, body)
      notifications.show({
        color: outcome.remaining > 0 ? 'amber' : undefined,
        message: t('retried', outcome),
      })
      refresh()
    })
  }

  function discard({ id, externalId }: QuarantinedRecord) {
    confirm({
      title: t('discard.title'),
      text: t('discard.text', { id: externalId ?? '—' }),
      confirm: t('discard.confirm'),
      act: async () => {
        await api('DELETE', `${url}/${id}`)
        refresh()
      },
    })
  }

  return (
    <Stack>
      <Group justify="space-between">
        <Text c="dimmed" maw={720}>
          {t('text', { count: connection.quarantineOpen })}
          {connection.source === 'file' && ` ${t('mendFile')}`}
        </Text>
        {may && reasons.some(({ retriable }) => retriable > 0) && (
          <Button variant="default" loading={sending} onClick={() => retry(`${url}/retry`)}>
            {t('retryAll')}
          </Button>
        )}
      </Group>
      {reasons.map((cause) => (
        <QuarantineGroup
          key={`${cause.code} ${cause.stream}`}
          cause={cause}
          records={records.filter(
            ({ code, stream }) => code === cause.code && stream === cause.stream
          )}
          onRetry={
            may && cause.retriable > 0
              ? () => retry(`${url}/retry`, { code: cause.code, stream: cause.stream })
              : null
          }
        >
          {(record) => (
            <QuarantineCard
              record={record}
              url={`${url}/${record.id}`}
              stream={titles.get(record.stream) ?? record.stream}
              onRetry={may && record.retryable ? () => retry(`${url}/${record.id}/retry`) : null}
              onDiscard={may ? () => discard(record) : null}
            />
          )}
        </QuarantineGroup>
      ))}
      {connection.quarantineOpen > records.length && (
        <Text size="sm" c="dimmed">
          {t('newest', { count: records.length })}
        </Text>
      )}
      {dialog}
    </Stack>
  )
}
