import { Alert, Button, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { TextLink } from '~/components/ui/app_link'
import { DoorCard } from '~/components/ui/door_card'

export default function ForgotPasswordPage() {
  const t = useTranslations('auth')
  const [sentTo, setSentTo] = useState<string | null>(null)
  const form = useForm({ initialValues: { email: '' } })
  const { send, sending } = useSend(form)

  async function submit(values: { email: string }) {
    if (await send(() => api('POST', '/api/v1/auth/forgot-password', values)))
      setSentTo(values.email)
  }

  return (
    <DoorCard
      title={t('forgot.title')}
      text={t('forgot.text')}
      footer={<TextLink href="/login">{t('forgot.back')}</TextLink>}
    >
      {sentTo ? (
        <Alert color="teal" role="status">
          {t('forgot.sent', { email: sentTo })}
        </Alert>
      ) : (
        <form onSubmit={form.onSubmit(submit)} noValidate>
          <Stack>
            <TextInput
              type="email"
              label={t('fields.email')}
              autoComplete="username"
              autoFocus
              {...form.getInputProps('email')}
            />
            <Button type="submit" size="md" loading={sending}>
              {t('forgot.submit')}
            </Button>
          </Stack>
        </form>
      )}
    </DoorCard>
  )
}
