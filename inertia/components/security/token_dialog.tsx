import { router } from '@inertiajs/react'
import {
  Alert,
  Button,
  CopyButton,
  MultiSelect,
  PasswordInput,
  Select,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Data } from '@generated/data'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import type { PermissionGroup } from '~/api/types'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { grantable, PermissionGrid } from '~/components/settings/permission_grid'
import { useCodeStep } from '~/hooks/use_code_step'
import { CodeField } from './code_field'
import { Dialog } from '~/components/ui/dialog'

const LIVES = [7, 30, 90, 365]

interface Props {
  groups: PermissionGroup[]
  businesses: Data.Tenancy.Business[]
  venues: Data.Tenancy.Venue[]
  onClose(): void
}

const options = (places: { id: string; name: string }[]) =>
  places.map(({ id, name }) => ({ value: id, label: name }))

export default function TokenDialog({ groups, businesses, venues, onClose }: Props) {
  const t = useTranslations('security.tokens')
  const [secret, setSecret] = useState<string | null>(null)
  const form = useForm({
    initialValues: {
      name: '',
      days: '30',
      permissions: [] as string[],
      businessIds: [] as string[],
      venueIds: [] as string[],
      password: '',
      otp: '',
    },
  })
  const { send, sending } = useSend(form)
  const [codeAsked] = useCodeStep(form)

  async function make({ days, ...values }: typeof form.values) {
    await send(async () => {
      const body = { ...values, days: Number(days) }
      const { token } = await api<{ token: string }>('POST', '/api/v1/auth/tokens', body)
      setSecret(token)
      router.reload()
    })
  }

  if (secret)
    return (
      <Dialog opened onClose={onClose} title={t('title')} closeOnClickOutside={false}>
        <Stack>
          <TextInput
            label={t('secret')}
            value={secret}
            readOnly
            onFocus={(event) => event.currentTarget.select()}
          />
          <Alert color="yellow">{t('once')}</Alert>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button onClick={copy}>{t(copied ? 'copied' : 'copy')}</Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={onClose}>
            {t('done')}
          </Button>
        </Stack>
      </Dialog>
    )

  return (
    <Dialog opened onClose={onClose} title={t('make')} size="xl">
      <form onSubmit={form.onSubmit(make)} noValidate>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={t('name')}
              description={t('nameHelp')}
              data-autofocus
              {...form.getInputProps('name')}
            />
            <Select
              label={t('days')}
              description={t('daysHelp')}
              allowDeselect={false}
              data={LIVES.map((days) => ({ value: String(days), label: t('daysOf', { days }) }))}
              {...form.getInputProps('days')}
            />
            <MultiSelect
              label={t('places')}
              description={t('placesHelp')}
              data={options(businesses)}
              {...form.getInputProps('businessIds')}
            />
            <MultiSelect
              label={t('venues')}
              description={t('placesHelp')}
              data={options(venues)}
              {...form.getInputProps('venueIds')}
            />
          </SimpleGrid>
          <Text fw={560}>{t('permissions')}</Text>
          <PermissionGrid
            groups={grantable(groups)}
            value={form.values.permissions}
            onChange={(value) => form.setFieldValue('permissions', value)}
          />
          {form.errors.permissions && (
            <Text c="red" size="sm" role="alert">
              {form.errors.permissions}
            </Text>
          )}
          <PasswordInput
            label={t('password')}
            description={t('passwordHelp')}
            autoComplete="current-password"
            {...form.getInputProps('password')}
          />
          {codeAsked && <CodeField {...form.getInputProps('otp')} />}
          <FormActions sending={sending} submit={t('make')} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
