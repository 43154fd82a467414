import { router } from '@inertiajs/react'
import { Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { PermissionGroup } from '~/api/types'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { Dialog } from '~/components/ui/dialog'
import { grantable, PermissionGrid } from './permission_grid'
import { PermissionOverview } from './permission_overview'

/** A role on the screen: without an id it is a new one. */
export interface RoleDraft {
  id: string | null
  name: string
  permissions: string[]
  /** One of Krug, or one that allows more than the reader may. */
  readOnly?: boolean
}

interface Props {
  role: RoleDraft
  groups: PermissionGroup[]
  opened: boolean
  onClose(): void
}

export default function RoleDialog({ role, groups, opened, onClose }: Props) {
  const t = useTranslations('settings.roles')
  const form = useForm({ initialValues: { name: role.name, permissions: role.permissions } })
  const { send, sending } = useSend(form)
  const { permissions } = form.values

  async function save(values: typeof form.values) {
    const url = '/api/v1/organizations/roles'
    const done = await send(() =>
      role.id ? api('PATCH', `${url}/${role.id}`, values) : api('POST', url, values)
    )
    if (!done) return
    onClose()
    router.reload()
  }

  if (role.readOnly)
    return (
      <Dialog opened={opened} onClose={onClose} title={role.name} size="xl">
        <PermissionOverview groups={groups} held={role.permissions} />
      </Dialog>
    )

  return (
    <Dialog opened={opened} onClose={onClose} title={t(role.id ? 'edit' : 'add')} size="xl">
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          <TextInput label={t('name')} data-autofocus {...form.getInputProps('name')} />
          <PermissionGrid
            groups={grantable(groups)}
            value={permissions}
            onChange={(value) => form.setFieldValue('permissions', value)}
          />
          {form.errors.permissions && (
            <Text c="red" size="sm" role="alert">
              {form.errors.permissions}
            </Text>
          )}
          <FormActions sending={sending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
