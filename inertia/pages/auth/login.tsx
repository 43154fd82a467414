import { Button, Group, PasswordInput, Skeleton, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import { CodeField } from '~/components/security/code_field'
import { TextLink } from '~/components/ui/app_link'
import { Later } from '~/components/ui/later'
import { DoorCard } from '~/components/ui/door_card'
import { useCodeStep } from '~/hooks/use_code_step'
import { useDoor } from '~/hooks/use_door'

const PasskeyButton = lazy(() => import('~/components/security/passkey_button'))

export default function LoginPage() {
  const t = useTranslations('auth')
  const code = useTranslations('security.code')
  const form = useForm({ initialValues: { email: '', password: '', otp: '' } })
  const { enter, sending } = useDoor(form, '/session')
  const [codeAsked, forgetCode] = useCodeStep(form)

  function goBack() {
    form.setFieldValue('otp', '')
    forgetCode()
  }

  if (codeAsked)
    return (
      <DoorCard title={code('title')} text={code('text')}>
        <form onSubmit={form.onSubmit(enter)} noValidate>
          <Stack>
            <CodeField {...form.getInputProps('otp')} />
            <Button type="submit" size="md" loading={sending}>
              {t('login.submit')}
            </Button>
            <Button variant="subtle" onClick={goBack}>
              {code('back')}
            </Button>
          </Stack>
        </form>
      </DoorCard>
    )

  return (
    <DoorCard
      title={t('login.title')}
      footer={t.rich('login.noAccount', {
        link: (text) => <TextLink href="/register">{text}</TextLink>,
      })}
    >
      <form onSubmit={form.onSubmit(enter)} noValidate>
        <Stack>
          <TextInput
            type="email"
            label={t('fields.email')}
            autoComplete="username"
            autoFocus
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={t('fields.password')}
            autoComplete="current-password"
            {...form.getInputProps('password')}
          />
          <Group justify="flex-end">
            <TextLink href="/forgot-password" size="sm">
              {t('login.forgot')}
            </TextLink>
          </Group>
          <Button type="submit" size="md" loading={sending}>
            {t('login.submit')}
          </Button>
          <Later fallback={<Skeleton height={42} />}>
            <PasskeyButton />
          </Later>
        </Stack>
      </form>
    </DoorCard>
  )
}
