import { router } from '@inertiajs/react'
import { Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { startRegistration, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { Dialog } from '~/components/ui/dialog'
import { ProofForm } from './proof_form'

/** A name, the password, and then the browser asks for the finger. */
export default function PasskeyDialog({ onClose }: { onClose(): void }) {
  const t = useTranslations('security.passkeys')
  const [name, setName] = useState('')

  async function add(proof: object) {
    const optionsJSON = await api<PublicKeyCredentialCreationOptionsJSON>(
      'POST',
      '/settings/passkeys/options',
      proof
    )
    const response = await startRegistration({ optionsJSON }).catch(() => null)
    if (!response) {
      notifications.show({ color: 'red', message: t('refused') })
      return
    }
    await api('POST', '/settings/passkeys', { name: name.trim() || t('title'), response })
    notifications.show({ message: t('added') })
    onClose()
    router.reload()
  }

  return (
    <Dialog opened onClose={onClose} title={t('add')}>
      <Stack>
        <TextInput
          label={t('name')}
          description={t('nameHelp')}
          maxLength={120}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <ProofForm text={t('proof')} submit={t('next')} act={add} />
      </Stack>
    </Dialog>
  )
}
