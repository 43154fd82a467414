import { usePage } from '@inertiajs/react'
import type { Data } from '@generated/data'
import type { SharedProps } from '~/types'

export type Category = Data.Tenancy.BusinessCategory

/** The word for a category in the reader's language. */
export function useCategoryName() {
  const { locale } = usePage<SharedProps>().props
  return (category: Category) => (locale === 'en' ? category.nameEn : category.nameRu)
}
