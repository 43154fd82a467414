import { router } from '@inertiajs/react'
import { SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import TagsField from '~/components/forms/tags_field'
import { Dialog } from '~/components/ui/dialog'
import { fieldsFrom, linesOf, OwnFieldLines } from './own_field_lines'
import type { Customer } from './types'

interface Props {
  /** With open contacts; a new one without. */
  customer: Customer | null
  opened: boolean
  onClose(): void
}

export default function CustomerDialog({ customer, opened, onClose }: Props) {
  const t = useTranslations('customers.form')
  const form = useForm({
    initialValues: {
      name: customer?.name ?? '',
      phone: customer?.phone ?? '',
      email: customer?.email ?? '',
      birthDate: customer?.birthDate ?? '',
      city: customer?.city ?? '',
      tags: customer?.tags ?? [],
      fields: linesOf(customer?.fields ?? {}),
    },
  })
  const { send, sending } = useSend(form)

  async function save({ tags, fields, ...texts }: typeof form.values) {
    const known = Object.entries(texts).map(([field, text]) => [field, text.trim() || null])
    const body = { ...Object.fromEntries(known), tags, fields: fieldsFrom(fields) }
    await send(async () => {
      if (customer) {
        await api('PATCH', `/api/v1/customers/${customer.id}`, body)
        router.reload()
      } else {
        const made = await api<Customer>('POST', '/api/v1/customers', body)
        router.visit(`/customers/${made.id}`)
      }
      onClose()
    })
  }

  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t(customer ? 'editTitle' : 'addTitle')}
      size="lg"
    >
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          <TextInput label={t('name')} data-autofocus {...form.getInputProps('name')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }}>
            <TextInput label={t('phone')} type="tel" {...form.getInputProps('phone')} />
            <TextInput label={t('email')} type="email" {...form.getInputProps('email')} />
            <TextInput label={t('birthDate')} type="date" {...form.getInputProps('birthDate')} />
            <TextInput label={t('city')} {...form.getInputProps('city')} />
          </SimpleGrid>
          <TagsField
            label={t('tags')}
            description={t('tagsHint')}
            maxTags={50}
            {...form.getInputProps('tags')}
          />
          <OwnFieldLines
            lines={form.values.fields}
            error={form.errors.fields}
            onChange={(fields) => form.setFieldValue('fields', fields)}
          />
          <FormActions sending={sending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
