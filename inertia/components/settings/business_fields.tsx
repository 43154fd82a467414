import { Select, Switch, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { CATEGORIES, isMedical } from './categories'

export interface BusinessValues {
  name: string
  category: string
  medical: boolean
}

/** Name, category and secrecy of a business: the same in the settings and at the first set-up. */
export function BusinessFields({ form }: { form: UseFormReturnType<BusinessValues> }) {
  const t = useTranslations('settings.businesses.fields')
  const categories = useTranslations('common.categories')

  function choose(category: string | null) {
    if (category) form.setValues({ category, medical: isMedical(category) })
  }

  return (
    <>
      <TextInput label={t('name')} data-autofocus {...form.getInputProps('name')} />
      <Select
        label={t('category')}
        data={CATEGORIES.map((value) => ({ value, label: categories(value) }))}
        {...form.getInputProps('category')}
        onChange={choose}
      />
      <Switch
        label={t('medical')}
        description={t('medicalHelp')}
        {...form.getInputProps('medical', { type: 'checkbox' })}
      />
    </>
  )
}
