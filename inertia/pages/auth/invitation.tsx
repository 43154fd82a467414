import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { DoorCard } from '~/components/ui/door_card'
import { useDoor } from '~/hooks/use_door'
import type { InertiaProps } from '~/types'

export default function InvitationPage({ token }: InertiaProps<{ token: string }>) {
  const t = useTranslations('auth')
  const form = useForm({ initialValues: { name: '', password: '' } })
  const { enter, sending } = useDoor(form, '/session/invitation')

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
          <Button type="submit" size="md" loading={sending}>
            {t('invitation.submit')}
          </Button>
        </Stack>
      </form>
    </DoorCard>
  )
}
