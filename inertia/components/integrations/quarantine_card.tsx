import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { ConfigValue, QuarantinedRecord } from '~/api/types'
import { useSend } from '~/api/use_send'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import { Payload } from './payload'

interface Props {
  record: QuarantinedRecord
  url: string
  stream: string
  onRetry: (() => void) | null
  onDiscard: (() => void) | null
}

export function QuarantineCard({ record, url, stream, onRetry, onDiscard }: Props) {
  const t = useTranslations('integrations.quarantine')
  const { moment } = useFormat()
  const mayRead = useCan()('customers.read') || !record.personal
  const [payload, setPayload] = useState<ConfigValue>()
  const { send, sending } = useSend()
  const opened = payload !== undefined

  /** Fetched when it is wanted: the server writes down who looked. */
  function toggle() {
    if (opened) return setPayload(undefined)
    return send(async () => {
      setPayload((await api<{ payload: ConfigValue }>('GET', url)).payload)
    })
  }

  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {[
          stream,
          record.externalId,
          moment(record.createdAt),
          record.attempts > 0 && t('attempts', { count: record.attempts }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Group gap="xs">
        {record.hasPayload && mayRead && (
          <Button
            size="xs"
            variant="default"
            loading={sending}
            onClick={toggle}
            aria-expanded={opened}
          >
            {t(opened ? 'hide' : 'show')}
          </Button>
        )}
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t('retry')}
          </Button>
        )}
        {onDiscard && (
          <Button size="xs" variant="subtle" color="red" onClick={onDiscard}>
            {t('discard.action')}
          </Button>
        )}
      </Group>
      {opened && <Payload value={payload} label={t('payload')} />}
    </Stack>
  )
}
