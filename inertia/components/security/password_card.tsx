import { router } from '@inertiajs/react'
import { Button, Group, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { Dialog } from '~/components/ui/dialog'
import { useCodeStep } from '~/hooks/use_code_step'
import { CodeField } from './code_field'

export function PasswordCard() {
  const t = useTranslations('security.password')
  const auth = useTranslations('auth')
  const [opened, { open, close }] = useDisclosure()
  const form = useForm({ initialValues: { password: '', newPassword: '', otp: '' } })
  const { send, sending } = useSend(form)
  const [codeAsked] = useCodeStep(form)

  async function change(values: typeof form.values) {
    if (!(await send(() => api('PUT', '/api/v1/auth/password', values)))) return
    notifications.show({ message: t('done') })
    form.reset()
    close()
    router.reload()
  }

  return (
    <Paper p="lg" component="section" aria-labelledby="password">
      <Group justify="space-between">
        <div>
          <Title order={2} size="h4" id="password">
            {t('title')}
          </Title>
          <Text c="dimmed" size="sm">
            {t('text')}
          </Text>
        </div>
        <Button variant="default" onClick={open}>
          {t('open')}
        </Button>
      </Group>
      <Dialog opened={opened} onClose={close} title={t('open')}>
        <form onSubmit={form.onSubmit(change)} noValidate>
          <Stack>
            <PasswordInput
              label={t('current')}
              autoComplete="current-password"
              data-autofocus
              {...form.getInputProps('password')}
            />
            <PasswordInput
              label={auth('fields.newPassword')}
              description={auth('fields.passwordHelp')}
              autoComplete="new-password"
              {...form.getInputProps('newPassword')}
            />
            {codeAsked && <CodeField {...form.getInputProps('otp')} />}
            <Button type="submit" loading={sending}>
              {t('open')}
            </Button>
          </Stack>
        </form>
      </Dialog>
    </Paper>
  )
}
