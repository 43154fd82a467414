import { useTranslations } from 'use-intl'

export type FieldType =
  | 'number'
  | 'money'
  | 'score'
  | 'days'
  | 'birthday'
  | 'flag'
  | 'text'
  | 'tag'
  | 'own'
  | 'choice'
  | 'consent'
  | 'venue'
  | 'business'
  | 'product'
  | 'category'
  | 'list'

type Named = { id: string; name: string }

/** What the server lets conditions be made of. */
export type Vocabulary = {
  fields: {
    name: string
    group: 'purchases' | 'customer' | 'rfm' | 'consents' | 'loyalty'
    type: FieldType
    period: boolean
  }[]
  operators: Record<FieldType, string[]>
  rfm: Named[]
  consentKinds: string[]
  categories: Named[]
  products: Named[]
  /** Things of fields that other domains know, by the field. */
  lists: Record<string, Named[]>
  businesses: Named[]
  venues: Named[]
  tags: string[]
}

export const OWN_FIELD = 'fields.'

/** Words for the parts of a condition. */
export function useVocabulary(vocabulary: Vocabulary) {
  const t = useTranslations('customers')
  const kindOf = (field: string) =>
    field.startsWith(OWN_FIELD)
      ? { type: 'own' as const, period: false }
      : vocabulary.fields.find(({ name }) => name === field)!

  const options = (type: FieldType, field: string): { value: string; label: string }[] => {
    const named = (list: Named[]) => list.map(({ id, name }) => ({ value: id, label: name }))
    switch (type) {
      case 'choice':
        return named(vocabulary.rfm)
      case 'consent':
        return vocabulary.consentKinds.map((kind) => ({
          value: kind,
          label: t(`profile.consents.kinds.${kind as 'sms'}`),
        }))
      case 'business':
        return named(vocabulary.businesses)
      case 'venue':
        return named(vocabulary.venues)
      case 'category':
        return named(vocabulary.categories)
      case 'product':
        return named(vocabulary.products)
      case 'list':
        return named(vocabulary.lists[field] ?? [])
      default:
        return []
    }
  }

  const fieldName = (field: string) =>
    field.startsWith(OWN_FIELD)
      ? field.slice(OWN_FIELD.length)
      : t(`segments.fields.${field as 'visits'}`)

  return { kindOf, options, fieldName, operators: vocabulary.operators, tags: vocabulary.tags }
}
