import { router } from '@inertiajs/react'
import { Checkbox, Skeleton, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { Dialog } from '~/components/ui/dialog'
import { useLoaded } from '~/hooks/use_loaded'
import type { DashboardSummary } from './types'

interface Props {
  dashboard: DashboardSummary
  opened: boolean
  onClose(): void
}

/** Holders of which roles may see a dashboard, each with the figures that they may see. */
export default function ShareDialog({ dashboard, opened, onClose }: Props) {
  const t = useTranslations('dashboards.share')
  const roles = useLoaded<{ id: string; name: string }[]>('/api/v1/dashboards/roles')
  const [chosen, choose] = useState(dashboard.roles)
  const { send, sending } = useSend()

  async function save() {
    const path = `/api/v1/dashboards/${dashboard.id}/roles`
    if (!(await send(() => api('PUT', path, { roles: chosen })))) return
    onClose()
    router.reload()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t('title', { name: dashboard.name })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Stack>
          <Text c="dimmed">{t('text')}</Text>
          {!roles && <Skeleton height={240} />}
          {roles && (
            <Checkbox.Group label={t('roles')} value={chosen} onChange={choose}>
              <Stack gap="xs" mt={4}>
                {roles.map(({ id, name }) => (
                  <Checkbox key={id} value={id} label={name} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
          <FormActions sending={sending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
