import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { CodeField } from '~/components/security/code_field'
import { DoorCard } from '~/components/ui/door_card'
import { useCodeStep } from '~/hooks/use_code_step'
import { useDoor } from '~/hooks/use_door'
import type { InertiaProps } from '~/types'

export default function InvitationPage({ token }: InertiaProps<{ token: string }>) {
  const t = useTranslations('auth')
  const form = useForm({ initialValues: { name: '', password: '', otp: '' } })
  const { enter, sending } = useDoor(form, '/session/invitation')
  const [codeAsked] = useCodeStep(form)

  return (
    <DoorCard title={t('invitation.title')} text={t('invitation.text')}>
      <form onSubmit={form.onSubmit((values) => enter({ ...values, token }))} noValidate>
        <Stack>
          <TextInput
            label={t('fields.name')}
            autoComplete="name"
            autoFocus
            {...form.getInputProps('name')}
          />
          <PasswordInput
            label={t('fields.password')}
            description={t('invitation.passwordHelp')}
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
          {codeAsked && <CodeField {...form.getInputProps('otp')} />}
          <Button type="submit" size="md" loading={sending}>
            {t('invitation.submit')}
          </Button>
        </Stack>
      </form>
    </DoorCard>
  )
}
