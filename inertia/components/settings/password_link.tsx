import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'

/** A password is changed through the mailbox, so that an open browser is not enough to take an account. */
export function PasswordLink({ email }: { email: string }) {
  const t = useTranslations('settings.profile.password')
  const [sent, setSent] = useState(false)
  const { send, sending } = useSend()

  async function ask() {
    setSent(await send(() => api('POST', '/api/v1/auth/forgot-password', { email })))
  }

  return (
    <Group justify="space-between" wrap="nowrap">
      <div>
        <Text fw={560}>{t('title')}</Text>
        <Text size="sm" c="dimmed" role="status">
          {sent ? t('sent', { email }) : t('text')}
        </Text>
      </div>
      <Button flex="none" variant="default" loading={sending} disabled={sent} onClick={ask}>
        {t('action')}
      </Button>
    </Group>
  )
}
