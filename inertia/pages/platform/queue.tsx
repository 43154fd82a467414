import { router } from '@inertiajs/react'
import { Button, Flex, Stack, Table, Text, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconChecks, IconRefresh } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { PlatformPage } from '~/components/platform/platform_page'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import type { Depth, FailedJob } from '~/components/platform/types'
import { WideTable } from '~/components/platform/wide_table'
import { Empty } from '~/components/ui/empty'
import { Row, RowList } from '~/components/ui/row_list'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

const COLUMNS = [
  { id: 'job' },
  { id: 'waiting', figure: true },
  { id: 'active', figure: true },
  { id: 'failed', figure: true },
  { id: 'oldest', figure: true },
] as const

type Props = InertiaProps<{ depths: Depth[]; failed: FailedJob[] }>

export default function QueuePage({ depths, failed }: Props) {
  const t = useTranslations('platform.queue')
  const { moment } = useFormat()
  const { send, sending } = useSend()
  const columns = COLUMNS.map(({ id, ...rest }) => ({ label: t(`columns.${id}`), ...rest }))

  const retry = (what: { job: string; id?: string }) =>
    send(async () => {
      await api('POST', '/platform/queue/retry', what)
      notifications.show({ message: t('retried') })
      router.reload()
    })

  return (
    <PlatformPage page="queue">
      <Stack gap="lg">
        {depths.length === 0 && <Empty icon={IconChecks} title={t('empty')} />}
        {depths.length > 0 && (
          <WideTable label={t('title')} columns={columns}>
            {depths.map((depth) => (
              <DepthRow
                key={depth.job}
                depth={depth}
                sending={sending}
                onRetry={() => retry({ job: depth.job })}
              />
            ))}
          </WideTable>
        )}

        <Title order={2}>{t('failed')}</Title>
        {failed.length === 0 ? (
          <Text c="dimmed">{t('noFailed')}</Text>
        ) : (
          <RowList>
            {failed.map(({ id, job, tenantId, failedAt, error }) => (
              <Row
                key={id}
                title={job}
                text={[moment(failedAt), tenantId, error || t('noText')].filter(Boolean).join(' · ')}
              >
                <Button
                  size="xs"
                  variant="default"
                  loading={sending}
                  onClick={() => retry({ job, id })}
                >
                  {t('retry')}
                </Button>
              </Row>
            ))}
          </RowList>
        )}
      </Stack>
    </PlatformPage>
  )
}

interface DepthRowProps {
  depth: Depth
  sending: boolean
  onRetry(): void
}

function DepthRow({ depth, sending, onRetry }: DepthRowProps) {
  const t = useTranslations('platform.queue')
  const { number, duration } = useFormat()
  const { job, waiting, active, failed, oldestSeconds } = depth
  return (
    <Table.Tr>
      <Table.Td fw={560}>{job}</Table.Td>
      <Table.Td ta="end">{number(waiting)}</Table.Td>
      <Table.Td ta="end">{number(active)}</Table.Td>
      <Table.Td ta="end">
        <Flex gap="xs" justify="flex-end" align="center">
          {number(failed)}
          {failed > 0 && (
            <Button
              size="compact-xs"
              variant="light"
              leftSection={<IconRefresh size={12} aria-hidden />}
              loading={sending}
              aria-label={t('retryAll', { job })}
              onClick={onRetry}
            >
              {t('retryAllShort')}
            </Button>
          )}
        </Flex>
      </Table.Td>
      <Table.Td ta="end">{waiting > 0 ? duration(oldestSeconds) : '—'}</Table.Td>
    </Table.Tr>
  )
}
