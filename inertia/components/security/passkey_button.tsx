import { router } from '@inertiajs/react'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconFingerprint } from '@tabler/icons-react'
import {
  browserSupportsWebAuthn,
  startAuthentication,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'

/** In without a password, where the browser can. */
export default function PasskeyButton() {
  const t = useTranslations('security.passkeys')
  const { send, sending } = useSend()
  if (!browserSupportsWebAuthn()) return null

  async function enter() {
    let entered = false
    await send(async () => {
      const path = '/session/passkey'
      const optionsJSON = await api<PublicKeyCredentialRequestOptionsJSON>('POST', `${path}/options`)
      const response = await startAuthentication({ optionsJSON }).catch(() => null)
      if (response) await api('POST', path, { response })
      else notifications.show({ color: 'red', message: t('notEntered') })
      entered = response !== null
    })
    if (!entered) return
    router.flushAll()
    router.visit('/')
  }

  return (
    <Button
      variant="default"
      size="md"
      leftSection={<IconFingerprint size={18} aria-hidden />}
      loading={sending}
      onClick={enter}
    >
      {t('signIn')}
    </Button>
  )
}
