import { router } from '@inertiajs/react'
import { SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { FormActions } from '~/components/forms/form_actions'
import type { Category } from './category_name'

interface Props {
  category: Category | null
  onSaved(): void
  onCancel?(): void
}

/** A new category, or other names for one. */
export function CategoryForm({ category, onSaved, onCancel }: Props) {
  const t = useTranslations('settings.businesses.categories')
  const form = useForm({
    initialValues: { nameRu: category?.nameRu ?? '', nameEn: category?.nameEn ?? '' },
  })
  const { send, sending } = useSend(form)

  async function save(values: typeof form.values) {
    const url = '/api/v1/business-categories'
    const done = await send(() =>
      category ? api('PATCH', `${url}/${category.code}`, values) : api('POST', url, values)
    )
    if (!done) return
    form.reset()
    onSaved()
    router.reload()
  }

  return (
    <form onSubmit={form.onSubmit(save)} noValidate>
      <Stack gap="xs">
        <Text fw={560}>{t(category ? 'rename' : 'add')}</Text>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label={t('nameRu')} {...form.getInputProps('nameRu')} />
          <TextInput label={t('nameEn')} {...form.getInputProps('nameEn')} />
        </SimpleGrid>
        <FormActions
          sending={sending}
          submit={category ? undefined : t('create')}
          onCancel={onCancel}
        />
      </Stack>
    </form>
  )
}
