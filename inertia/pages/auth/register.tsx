import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconBuildings, IconBuildingStore, IconUsersGroup } from '@tabler/icons-react'
import { useLocale, useTranslations } from 'use-intl'
import { ChoiceCards } from '~/components/forms/choice_cards'
import { TextLink } from '~/components/ui/app_link'
import { DoorCard } from '~/components/ui/door_card'
import { useDoor } from '~/hooks/use_door'

const PRESETS = [
  { value: 'chain', icon: <IconBuildingStore size={22} stroke={1.5} aria-hidden /> },
  { value: 'club', icon: <IconUsersGroup size={22} stroke={1.5} aria-hidden /> },
  { value: 'sales_team', icon: <IconBuildings size={22} stroke={1.5} aria-hidden /> },
] as const

export default function RegisterPage() {
  const t = useTranslations('auth')
  const locale = useLocale()
  const form = useForm({
    initialValues: { organization: '', preset: 'chain', name: '', email: '', password: '' },
  })
  const { enter, sending } = useDoor(form, '/session/register', '/welcome')

  return (
    <DoorCard
      title={t('register.title')}
      text={t('register.text')}
      footer={t.rich('register.hasAccount', {
        link: (text) => <TextLink href="/login">{text}</TextLink>,
      })}
    >
      <form onSubmit={form.onSubmit((values) => enter({ ...values, locale }))} noValidate>
        <Stack>
          <TextInput
            label={t('fields.organization')}
            description={t('register.organizationHelp')}
            autoComplete="organization"
            autoFocus
            {...form.getInputProps('organization')}
          />
          <ChoiceCards
            label={t('register.preset')}
            choices={PRESETS.map((preset) => ({
              ...preset,
              title: t(`register.presets.${preset.value}.title`),
              text: t(`register.presets.${preset.value}.text`),
            }))}
            {...form.getInputProps('preset')}
          />
          <TextInput label={t('fields.name')} autoComplete="name" {...form.getInputProps('name')} />
          <TextInput
            type="email"
            label={t('fields.email')}
            autoComplete="username"
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label={t('fields.password')}
            description={t('fields.passwordHelp')}
            autoComplete="new-password"
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="md" loading={sending}>
            {t('register.submit')}
          </Button>
        </Stack>
      </form>
    </DoorCard>
  )
}
