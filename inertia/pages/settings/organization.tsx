import { router } from '@inertiajs/react'
import { Paper, Select, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { Data } from '@generated/data'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { TimezoneSelect } from '~/components/forms/timezone_select'
import { Later } from '~/components/ui/later'
import { SettingsPage } from '~/components/settings/settings_page'
import { isoWeekday } from '~/components/reports/use_value'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

const RequiredRolesCard = lazy(() => import('~/components/security/required_roles_card'))
const CURRENCIES = ['RUB', 'KZT', 'BYN', 'USD', 'EUR']
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

type Props = InertiaProps<{ roles: Data.Access.Role[]; secondFactorRoles: string[] }>

export default function OrganizationPage({ organization, roles, secondFactorRoles }: Props) {
  const t = useTranslations('settings.organization')
  const common = useTranslations('common')
  const { weekdayLong } = useFormat()
  const { name, locale, currency, timezone, weekStartsOn } = organization!
  const form = useForm({
    initialValues: { name, locale, currency, timezone, weekStartsOn: String(weekStartsOn) },
  })
  const { send, sending } = useSend(form)

  async function save(values: typeof form.values) {
    const body = { ...values, weekStartsOn: Number(values.weekStartsOn) }
    if (!(await send(() => api('PATCH', '/api/v1/organizations/current', body)))) return
    notifications.show({ message: common('saved') })
    router.reload()
  }

  return (
    <SettingsPage page="organization">
      <Paper p="lg" maw={640}>
        <form onSubmit={form.onSubmit(save)} noValidate>
          <Stack>
            <TextInput label={t('fields.name')} {...form.getInputProps('name')} />
            <SimpleGrid cols={{ base: 1, xs: 2 }}>
              <Select
                label={t('fields.locale')}
                data={[
                  { value: 'ru', label: 'Русский' },
                  { value: 'en', label: 'English' },
                ]}
                {...form.getInputProps('locale')}
              />
              <Select
                label={t('fields.currency')}
                data={CURRENCIES}
                {...form.getInputProps('currency')}
              />
              <TimezoneSelect label={t('fields.timezone')} {...form.getInputProps('timezone')} />
              <Select
                label={t('fields.weekStartsOn')}
                data={WEEKDAYS.map((day) => ({
                  value: String(day),
                  label: weekdayLong(isoWeekday(day)),
                }))}
                {...form.getInputProps('weekStartsOn')}
              />
            </SimpleGrid>
            <FormActions sending={sending} />
          </Stack>
        </form>
      </Paper>
      <Later>
        <RequiredRolesCard roles={roles} required={secondFactorRoles} />
      </Later>
    </SettingsPage>
  )
}
