import { router } from '@inertiajs/react'
import { Checkbox, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { Dialog } from '~/components/ui/dialog'
import { SAVED, type RoleName, type Saved } from './types'

interface Props {
  saved: Saved
  roles: RoleName[]
  opened: boolean
  onClose(): void
}

/** Which roles may open it: each sees it with the own rights and places. */
export default function ShareDialog({ saved, roles, opened, onClose }: Props) {
  const t = useTranslations('saved.share')
  const { send, sending } = useSend()
  const [chosen, choose] = useState(saved.roles)

  return (
    <Dialog opened={opened} onClose={onClose} title={t('title', { name: saved.name })}>
      <form
        onSubmit={async (event) => {
          event.preventDefault()
          const done = await send(() => api('PUT', `${SAVED}/${saved.id}/roles`, { roles: chosen }))
          if (!done) return
          onClose()
          router.reload()
        }}
      >
        <Stack>
          <Text size="sm" c="dimmed">
            {t('text')}
          </Text>
          <Checkbox.Group value={chosen} onChange={choose} label={t('roles')}>
            <Stack gap={8} mt={8}>
              {roles.map(({ id, name }) => (
                <Checkbox key={id} value={id} label={name} />
              ))}
            </Stack>
          </Checkbox.Group>
          <FormActions sending={sending} submit={t('save')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
