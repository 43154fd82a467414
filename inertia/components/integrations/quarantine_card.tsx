import { Button, Group, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslations } from 'use-intl'
import type { QuarantinedRecord } from '~/api/types'
import { useFormat } from '~/i18n/use_format'
import { Payload } from './payload'

interface Props {
  record: QuarantinedRecord
  stream: string
  onRetry: (() => void) | null
  onDiscard: (() => void) | null
}

export function QuarantineCard({ record, stream, onRetry, onDiscard }: Props) {
  const t = useTranslations('integrations.quarantine')
  const { moment } = useFormat()
  const [opened, { toggle }] = useDisclosure()

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
        {record.payload !== null && (
          <Button size="xs" variant="default" onClick={toggle} aria-expanded={opened}>
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
      {opened && <Payload value={record.payload} label={t('payload')} />}
    </Stack>
  )
}
