import { router, usePage } from '@inertiajs/react'
import { Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import { BusinessFields, type BusinessValues } from '~/components/settings/business_fields'
import type { Category } from '~/components/settings/category_name'
import type { SharedProps } from '~/types'
import { StepText } from './step_text'

export default function BusinessStep({ categories }: { categories: Category[] }) {
  const t = useTranslations('onboarding.business')
  const common = useTranslations('common')
  const { organization } = usePage<SharedProps>().props
  const form = useForm<BusinessValues>({
    initialValues: { name: organization?.name ?? '', category: 'gastronomy', medical: false },
  })
  const { send, sending } = useSend(form)

  async function save(values: BusinessValues) {
    if (await send(() => api('POST', '/api/v1/businesses', values))) router.reload()
  }

  return (
    <form onSubmit={form.onSubmit(save)} noValidate>
      <Stack>
        <StepText title={t('title')} text={t('text')} />
        <BusinessFields form={form} categories={categories} />
        <FormActions sending={sending} submit={common('next')} />
      </Stack>
    </form>
  )
}
