import { useTranslations } from 'use-intl'
import { CATEGORIES } from './categories'

/** The word for a category; an organization's own one is its own word. */
export function CategoryName({ code }: { code: string }) {
  const t = useTranslations('common.categories')
  const known = CATEGORIES.find((one) => one === code)
  return known ? t(known) : code
}
