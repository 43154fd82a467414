import { router } from '@inertiajs/react'
import { MultiSelect, Select, Stack, TextInput } from '@mantine/core'
import { Dialog } from '~/components/ui/dialog'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import type { Data } from '@generated/data'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'

interface Props {
  user: Data.Access.User | null
  roles: Data.Access.Role[]
  places: { businesses: Data.Tenancy.Business[]; venues: Data.Tenancy.Venue[] }
  opened: boolean
  onClose(): void
}

const options = (places: { id: string; name: string }[]) =>
  places.map(({ id, name }) => ({ value: id, label: name }))

/** Invites somebody, or changes what a colleague may do and where. */
export default function UserDialog({ user, roles, places, opened, onClose }: Props) {
  const t = useTranslations('settings.users')
  const form = useForm({
    initialValues: {
      email: user?.email ?? '',
      role: user?.role ?? 'business_manager',
      businessIds: user?.businessIds ?? [],
      venueIds: user?.venueIds ?? [],
    },
  })
  const { send, sending } = useSend(form)
  const role = roles.find(({ id }) => id === form.values.role)
  const limited = role && role.reach !== 'tenant'

  async function save({ email, ...rights }: typeof form.values) {
    const done = await send(() =>
      user
        ? api('PATCH', `/api/v1/organizations/users/${user.id}`, rights)
        : api('POST', '/api/v1/organizations/users', { email, ...rights })
    )
    if (!done) return
    onClose()
    if (!user) notifications.show({ message: t('invited', { email }) })
    router.reload()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={user ? user.name : t('invite')}>
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          {!user && (
            <TextInput
              type="email"
              label={t('fields.email')}
              data-autofocus
              {...form.getInputProps('email')}
            />
          )}
          <Select
            label={t('fields.role')}
            description={role?.text}
            data={roles
              .filter(({ grantable }) => grantable)
              .map(({ id, name }) => ({ value: id, label: name }))}
            allowDeselect={false}
            {...form.getInputProps('role')}
          />
          {limited && role.reach !== 'venue' && (
            <MultiSelect
              label={t('fields.businesses')}
              description={t(role.reach === 'any' ? 'fields.anyHelp' : 'fields.scopeHelp')}
              data={options(places.businesses)}
              {...form.getInputProps('businessIds')}
            />
          )}
          {limited && (
            <MultiSelect
              label={t('fields.venues')}
              data={options(places.venues)}
              searchable
              {...form.getInputProps('venueIds')}
            />
          )}
          <FormActions sending={sending} submit={user ? undefined : t('send')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
