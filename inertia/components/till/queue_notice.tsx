import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconCloudOff } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import { sumOf } from './purchase_body'
import type { Queued } from './use_queue'

interface Props {
  waiting: number
  refused: Queued[]
  onDismiss(key: string): void
}

/** Purchases that wait for the connection, and those that were refused once it was back. */
export default function QueueNotice({ waiting, refused, onDismiss }: Props) {
  const t = useTranslations('till.queue')
  const { exact, moment } = useFormat()

  return (
    <Stack gap="xs">
      {waiting > 0 && (
        <Alert color="yellow" icon={<IconCloudOff size={20} aria-hidden />}>
          {t('waiting', { count: waiting })}
        </Alert>
      )}
      {refused.map((purchase) => (
        <Alert key={purchase.key} color="red">
          <Group justify="space-between">
            <Stack gap={2}>
              <Text>
                {t('refused', { at: moment(purchase.at), sum: exact(sumOf(asDraft(purchase))) })}
              </Text>
              <Text size="sm">{purchase.refused}</Text>
            </Stack>
            <Button variant="default" size="compact-md" onClick={() => onDismiss(purchase.key)}>
              {t('dismiss')}
            </Button>
          </Group>
        </Alert>
      ))}
    </Stack>
  )
}

function asDraft({ items }: Queued) {
  return { items: items.map((item) => ({ key: '', name: '', ...item })) }
}
