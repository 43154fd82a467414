import { router } from '@inertiajs/react'
import { MultiSelect, Paper, Stack, Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'

interface Props {
  roles: Data.Access.Role[]
  required: string[]
}

/** For whom the organization asks for a second step. */
export default function RequiredRolesCard({ roles, required }: Props) {
  const t = useTranslations('settings.secondFactor')
  const common = useTranslations('common')
  const form = useForm({ initialValues: { roles: required } })
  const { send, sending } = useSend(form)

  async function save(values: { roles: string[] }) {
    const done = await send(() => api('PUT', '/api/v1/organizations/second-factor', values))
    if (!done) return
    notifications.show({ message: common('saved') })
    router.reload()
  }

  return (
    <Paper p="lg" maw={640} mt="lg" component="section" aria-labelledby="second-factor-roles">
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          <div>
            <Title order={2} size="h4" id="second-factor-roles">
              {t('title')}
            </Title>
            <Text c="dimmed" size="sm">
              {t('text')}
            </Text>
          </div>
          <MultiSelect
            label={t('roles')}
            data={roles.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('roles')}
          />
          <FormActions sending={sending} />
        </Stack>
      </form>
    </Paper>
  )
}
