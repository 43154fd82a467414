import { router } from '@inertiajs/react'
import { Button, PasswordInput, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { TextLink } from '~/components/ui/app_link'
import { DoorCard } from '~/components/ui/door_card'
import type { InertiaProps } from '~/types'

export default function ResetPasswordPage({ token }: InertiaProps<{ token: string }>) {
  const t = useTranslations('auth')
  const form = useForm({ initialValues: { password: '' } })
  const { send, sending } = useSend(form)

  async function submit(values: { password: string }) {
    const done = await send(() => api('POST', '/api/v1/auth/reset-password', { ...values, token }))
    if (!done) return
    notifications.show({ message: t('reset.done') })
    router.visit('/login')
  }

  return (
    <DoorCard
      title={t('reset.title')}
      footer={<TextLink href="/forgot-password">{t('reset.again')}</TextLink>}
    >
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <Stack>
          <PasswordInput
            label={t('fields.newPassword')}
            description={t('fields.passwordHelp')}
            autoComplete="new-password"
            autoFocus
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="md" loading={sending}>
            {t('reset.submit')}
          </Button>
        </Stack>
      </form>
    </DoorCard>
  )
}
