import { Autocomplete, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { usePage } from '@inertiajs/react'
import { useTranslations } from 'use-intl'
import type { SharedProps } from '~/types'
import type { Draft } from './tree'
import { useVocabulary, type FieldType, type Vocabulary } from './use_vocabulary'

interface Props {
  type: FieldType
  draft: Draft
  vocabulary: Vocabulary
  readOnly: boolean
  onChange(value: Draft['value']): void
}

/** What a condition compares with: the right control for each kind of value. */
export function ConditionValue({ type, draft, vocabulary, readOnly, onChange }: Props) {
  const t = useTranslations('customers.segments')
  const { options, tags } = useVocabulary(vocabulary)
  const { organization } = usePage<SharedProps>().props
  const { value } = draft
  const shared = { 'aria-label': t('builder.value'), 'placeholder': t('builder.value'), readOnly }

  switch (type) {
    case 'number':
    case 'money':
    case 'score':
    case 'days':
    case 'birthday':
      return (
        <NumberInput
          {...shared}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(next === '' ? null : Number(next))}
          suffix={suffixOf(type, t, organization?.currency)}
          thousandSeparator=" "
          allowNegative={false}
          allowDecimal={type === 'money' || draft.field === 'pauses'}
          min={type === 'score' ? 1 : 0}
          max={type === 'score' ? 4 : undefined}
        />
      )
    case 'flag':
      return (
        <Select
          {...shared}
          data={[
            { value: 'true', label: t('sentence.yes') },
            { value: 'false', label: t('sentence.no') },
          ]}
          value={String(value)}
          onChange={(next) => onChange(next === 'true')}
        />
      )
    case 'choice':
    case 'consent':
      return (
        <Select
          {...shared}
          data={options(type, draft.field)}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
        />
      )
    case 'tag':
      return (
        <Autocomplete
          {...shared}
          data={tags}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
        />
      )
    case 'text':
    case 'own':
      return (
        <TextInput
          {...shared}
          value={value === null ? '' : String(value)}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )
    default:
      return (
        <MultiSelect
          {...shared}
          data={options(type, draft.field)}
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
          limit={100}
          searchable
        />
      )
  }
}

type Words = ReturnType<typeof useTranslations<'customers.segments'>>

function suffixOf(type: FieldType, t: Words, currency = 'RUB') {
  if (type === 'money') return currency === 'RUB' ? ' ₽' : ` ${currency}`
  if (type === 'days') return ` ${t('units.days')}`
  return type === 'birthday' ? ` ${t('units.ahead')}` : undefined
}
