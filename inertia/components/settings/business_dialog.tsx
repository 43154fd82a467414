import { router } from '@inertiajs/react'
import { Stack } from '@mantine/core'
import { Dialog } from '~/components/ui/dialog'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { BusinessFields, type BusinessValues } from './business_fields'
import type { Category } from './category_name'

interface Props {
  business: (BusinessValues & { id: string }) | null
  categories: Category[]
  opened: boolean
  onClose(): void
}

export default function BusinessDialog({ business, categories, opened, onClose }: Props) {
  const t = useTranslations('settings.businesses')
  const form = useForm<BusinessValues>({
    initialValues: {
      name: business?.name ?? '',
      category: business?.category ?? 'gastronomy',
      medical: business?.medical ?? false,
    },
  })
  const { send, sending } = useSend(form)

  async function save(values: BusinessValues) {
    const done = await send(() =>
      business
        ? api('PATCH', `/api/v1/businesses/${business.id}`, values)
        : api('POST', '/api/v1/businesses', values)
    )
    if (!done) return
    onClose()
    router.reload()
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={t(business ? 'edit' : 'add')}>
      <form onSubmit={form.onSubmit(save)} noValidate>
        <Stack>
          <BusinessFields form={form} categories={categories} />
          <FormActions sending={sending} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  )
}
