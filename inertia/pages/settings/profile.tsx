import { router } from '@inertiajs/react'
import { Group, Paper, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { SettingsPage } from '~/components/settings/settings_page'
import { LanguageSwitch } from '~/components/shell/language_switch'
import { SchemeSwitch } from '~/components/shell/scheme_switch'
import type { InertiaProps } from '~/types'

export default function ProfilePage({ me }: InertiaProps) {
  const t = useTranslations('settings.profile')
  const common = useTranslations('common')
  const shell = useTranslations('shell')
  const form = useForm({ initialValues: { name: me!.name } })
  const { send, sending } = useSend(form)

  async function save(values: { name: string }) {
    if (!(await send(() => api('PATCH', '/api/v1/auth/me', values)))) return
    notifications.show({ message: common('saved') })
    router.reload()
  }

  return (
    <SettingsPage page="profile">
      <Stack maw={640}>
        <Paper p="lg">
          <form onSubmit={form.onSubmit(save)} noValidate>
            <Stack>
              <TextInput label={t('name')} autoComplete="name" {...form.getInputProps('name')} />
              <TextInput
                label={t('email')}
                value={me!.email}
                readOnly
                description={t('emailHelp')}
              />
              <FormActions sending={sending} />
            </Stack>
          </form>
        </Paper>
        <Paper p="lg">
          <Stack>
            <Group justify="space-between">
              <Text fw={560}>{shell('language')}</Text>
              <LanguageSwitch />
            </Group>
            <Group justify="space-between">
              <Text fw={560}>{shell('scheme.title')}</Text>
              <SchemeSwitch />
            </Group>
          </Stack>
        </Paper>
      </Stack>
    </SettingsPage>
  )
}
