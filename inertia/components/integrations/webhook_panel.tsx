import { router } from '@inertiajs/react'
import {
  Badge,
  Button,
  CopyButton,
  Group,
  Paper,
  Stack,
  Switch,
  Text,
  TextInput,
  Title,
} from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { Connection } from '~/api/types'
import { useSend } from '~/api/use_send'
import { useFormat } from '~/i18n/use_format'

const COLORS = { off: null, manual: 'teal', on: 'green', failed: 'red' } as const

/** Messages of the vendor: whether they come, and the address they come to. */
export default function WebhookPanel({
  id,
  title,
  webhook,
}: Pick<Connection, 'id' | 'title' | 'webhook'>) {
  const t = useTranslations('integrations.webhook')
  const { ago } = useFormat()
  const { send, sending } = useSend()
  const [address, setAddress] = useState<string | null>(null)
  if (!webhook) return null

  const url = `/api/v1/connections/${id}/webhook`
  const color = COLORS[webhook.state]
  const on = webhook.state !== 'off'

  function turn() {
    return send(async () => {
      await api(on ? 'DELETE' : 'PUT', url)
      setAddress(null)
      router.reload({ only: ['connection'] })
    })
  }

  function show() {
    return send(async () => setAddress((await api<{ url: string | null }>('GET', url)).url))
  }

  return (
    <Paper p="lg">
      <Stack>
        <Group justify="space-between">
          <Title order={2}>{t('title')}</Title>
          <Badge color={color ?? 'gray'} variant={color ? 'light' : 'default'}>
            {t(`states.${webhook.state}`)}
          </Badge>
        </Group>
        <Text c="dimmed" size="sm">
          {t(`help.${webhook.state}`, { title })}
          {webhook.lastAt && ` ${t('last', { ago: ago(webhook.lastAt) })}`}
        </Text>
        {webhook.text && <Text c="var(--krug-bad)">{webhook.text}</Text>}
        <Switch label={t('switch')} checked={on} disabled={sending} onChange={turn} />
        {on && !address && (
          <Button
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            loading={sending}
            onClick={show}
          >
            {t('show')}
          </Button>
        )}
        {on && address && (
          <Group align="flex-end" gap="xs" wrap="nowrap">
            <TextInput
              label={t('address')}
              description={t('secret')}
              value={address}
              readOnly
              style={{ flex: 1 }}
              onFocus={(event) => event.currentTarget.select()}
            />
            <CopyButton value={address}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {t(copied ? 'copied' : 'copy')}
                </Button>
              )}
            </CopyButton>
          </Group>
        )}
      </Stack>
    </Paper>
  )
}
