import { MultiSelect } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ItemFilter, Vocabulary } from './types'

interface Props {
  label?: string
  value: ItemFilter | undefined
  vocabulary: Vocabulary
  /** Without any item chosen, all are meant. */
  optional?: boolean
  onChange(value: ItemFilter | undefined): void
}

const MOST_SHOWN = 100
const KINDS = { c: 'categories', p: 'products' } as const

/** Which items are meant: categories and products in one list, and those that are not. */
export function ItemsField({ label, value, vocabulary, optional = true, onChange }: Props) {
  const t = useTranslations('promotions.items')
  const data = [
    group(t('categories'), 'c', vocabulary.categories),
    group(t('products'), 'p', vocabulary.products),
  ].filter(({ items }) => items.length > 0)
  const put = (side: keyof ItemFilter, chosen: string[]) => {
    const { [side]: _old, ...rest } = value ?? {}
    const next = chosen.length > 0 ? { ...rest, [side]: namedBy(chosen) } : rest
    onChange(optional && Object.keys(next).length === 0 ? undefined : next)
  }
  const shared = { data, limit: MOST_SHOWN, searchable: true, nothingFoundMessage: t('nothing') }
  const included = keysOf(value?.include)
  const excluded = keysOf(value?.exclude)

  return (
    <>
      <MultiSelect
        {...shared}
        label={label ?? t('include')}
        placeholder={included.length > 0 ? undefined : t(optional ? 'any' : 'choose')}
        value={included}
        onChange={(chosen) => put('include', chosen)}
      />
      {(optional || excluded.length > 0) && (
        <MultiSelect
          {...shared}
          label={t('exclude')}
          placeholder={excluded.length > 0 ? undefined : t('none')}
          value={excluded}
          onChange={(chosen) => put('exclude', chosen)}
        />
      )}
    </>
  )
}

function group(title: string, letter: keyof typeof KINDS, choices: { id: string; name: string }[]) {
  return {
    group: title,
    items: choices.map(({ id, name }) => ({ value: `${letter}:${id}`, label: name })),
  }
}

function keysOf(named: ItemFilter['include']) {
  const keys = (letter: keyof typeof KINDS) =>
    (named?.[KINDS[letter]] ?? []).map((id) => `${letter}:${id}`)
  return [...keys('c'), ...keys('p')]
}

function namedBy(keys: string[]) {
  const ids = (letter: keyof typeof KINDS) =>
    keys.filter((key) => key.startsWith(letter)).map((key) => key.slice(2))
  const [categories, products] = [ids('c'), ids('p')]
  return {
    ...(categories.length > 0 && { categories }),
    ...(products.length > 0 && { products }),
  }
}
