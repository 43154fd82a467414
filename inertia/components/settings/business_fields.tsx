import { Select, Switch, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'use-intl'
import { useCategoryName, type Category } from './category_name'

export interface BusinessValues {
  name: string
  category: string
  medical: boolean
}

interface Props {
  form: UseFormReturnType<BusinessValues>
  categories: Category[]
}

/** Name, category and secrecy of a business: the same in the settings and at the first set-up. */
export function BusinessFields({ form, categories }: Props) {
  const t = useTranslations('settings.businesses.fields')
  const nameOf = useCategoryName()

  function choose(code: string | null) {
    const category = categories.find((one) => one.code === code)
    if (category) form.setValues({ category: category.code, medical: category.medical })
  }

  return (
    <>
      <TextInput label={t('name')} data-autofocus {...form.getInputProps('name')} />
      <Select
        label={t('category')}
        data={categories.map((one) => ({ value: one.code, label: nameOf(one) }))}
        searchable
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
