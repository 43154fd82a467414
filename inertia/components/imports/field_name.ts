import { useTranslations } from 'use-intl'

/** Names of fields as people say them. A dot cannot stand in a message's key. */
export function useFieldName() {
  const t = useTranslations('imports.fields')
  return (field: string) => {
    const key = field.replace('.', '_') as Parameters<typeof t>[0]
    return t.has(key) ? t(key) : field
  }
}
