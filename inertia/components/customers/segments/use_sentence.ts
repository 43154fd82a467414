import { useTranslations } from 'use-intl'
import { isGroup } from '~/components/forms/condition_tree'
import { useFormat } from '~/i18n/use_format'
import type { Draft, Group, Item } from './tree'
import { useVocabulary, type Vocabulary } from './use_vocabulary'

/** Conditions as one would say them. */
export function useSentence(vocabulary: Vocabulary) {
  const t = useTranslations('customers.segments')
  const { kindOf, options, fieldName } = useVocabulary(vocabulary)
  const { money, decimal } = useFormat()

  function valueText({ field, value }: Draft): string {
    const { type } = kindOf(field)
    if (typeof value === 'boolean') return t(value ? 'sentence.yes' : 'sentence.no')
    if (typeof value === 'number') return type === 'money' ? money(value) : decimal(value)
    const known = new Map(options(type, field).map((option) => [option.value, option.label]))
    return (
      [value ?? '…']
        .flat()
        .map((one) => known.get(String(one)) ?? String(one))
        .join(', ') || '…'
    )
  }

  function comparison(draft: Draft): string {
    const { type, period } = kindOf(draft.field)
    const field = fieldName(draft.field)
    if (type === 'days' || type === 'birthday') {
      const key = type === 'birthday' ? 'birthday' : (draft.op as 'within' | 'before')
      return t(`phrases.${key}`, { field, value: Number(draft.value ?? 0) })
    }
    const condition = t(`phrases.${draft.op as 'is'}`, { field, value: valueText(draft) })
    return period ? t('phrases.period', { days: draft.days ?? 0, condition }) : condition
  }

  function phrase(item: Item, outermost = false): string {
    if (!isGroup(item)) return comparison(item)
    const word = item.mode === 'all' ? t('sentence.and') : t('sentence.or')
    const joined = item.items.map((one) => phrase(one)).join(word)
    const grouped =
      item.items.length > 1 && !(outermost && item.mode !== 'none') ? `(${joined})` : joined
    return item.mode === 'none' ? t('sentence.none', { conditions: grouped }) : grouped
  }

  return (group: Group) => t('sentence.start', { conditions: phrase(group, true) })
}
