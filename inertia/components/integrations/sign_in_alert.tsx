import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconPlugConnected } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { Connection } from '~/api/types'
import { useSend } from '~/api/use_send'
import { useCan } from '~/hooks/use_can'

/** Nothing can be read before a person has let Krug in at the vendor. */
export function SignInAlert({ id, title, signIn }: Pick<Connection, 'id' | 'title' | 'signIn'>) {
  const t = useTranslations('integrations.signIn')
  const may = useCan()('connections.manage')
  const { send, sending } = useSend()
  if (!signIn?.needed || signIn.done) return null

  function start() {
    return send(async () => {
      const { url } = await api<{ url: string }>('POST', `/api/v1/connections/${id}/sign-in`)
      location.assign(url)
    })
  }

  return (
    <Alert title={t('title', { title })} icon={<IconPlugConnected aria-hidden />}>
      <Stack gap="sm" align="flex-start">
        <Text inherit>{t('text', { title })}</Text>
        {may && (
          <Button onClick={start} loading={sending}>
            {t('action', { title })}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
