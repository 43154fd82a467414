import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { CodeField } from '~/components/security/code_field'
import { DoorCard } from '~/components/ui/door_card'
import { useCodeStep } from '~/hooks/use_code_step'
import { useDoor } from '~/hooks/use_door'

export default function OperatorLoginPage() {
  const t = useTranslations('platform.login')
  const auth = useTranslations('auth')
  const form = useForm({ initialValues: { email: '', password: '', otp: '' } })
  const { enter, sending } = useDoor(form, '/platform/session', '/platform')
  const [codeAsked] = useCodeStep(form)

  return (
    <DoorCard title={t('title')}>
      <form onSubmit={form.onSubmit(enter)} noValidate>
        <Stack>
          <Text c="dimmed" size="sm">
            {t('text')}
          </Text>
          <TextInput
            type="email"
            label={auth('fields.email')}
            autoComplete="username"
            autoFocus
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={auth('fields.password')}
            autoComplete="current-password"
            {...form.getInputProps('password')}
          />
          {codeAsked && <CodeField {...form.getInputProps('otp')} />}
          <Button type="submit" size="md" loading={sending}>
            {auth('login.submit')}
          </Button>
        </Stack>
      </form>
    </DoorCard>
  )
}
