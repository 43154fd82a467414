import { PasswordInput, Select, Skeleton, Switch, TextInput } from '@mantine/core'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { FieldSchema, FieldText } from '~/api/types'
import { Later } from '~/components/ui/later'
import { NumberField } from './number_field'
import { TimezoneSelect } from './timezone_select'

/** Few systems ask for a list. */
const TagsField = lazy(() => import('./tags_field'))

interface Props {
  field: FieldSchema
  text: FieldText
  required: boolean
  secretKept: boolean
  input: object
}

const TYPES: Record<string, string> = { uri: 'url', date: 'date', time: 'time', email: 'email' }

/** The input that suits a setting. */
export function SchemaField({ field, text, required, secretKept, input }: Props) {
  const t = useTranslations('integrations.form')
  const common = {
    label: text.label,
    description: text.help,
    placeholder: text.placeholder,
    withAsterisk: required && !secretKept,
    ...input,
  }

  if (field.writeOnly)
    return (
      <PasswordInput
        {...common}
        autoComplete="new-password"
        placeholder={secretKept ? t('secretKept') : text.placeholder}
      />
    )
  if (field.format === 'timezone') return <TimezoneSelect {...common} clearable={!required} />
  if (field.enum)
    return (
      <Select
        {...common}
        clearable={!required}
        data={field.enum.map((value) => ({
          value: String(value),
          label: text.options?.[value] ?? String(value),
        }))}
      />
    )
  if (field.type === 'boolean') return <Switch {...common} />
  if (field.type === 'integer' || field.type === 'number')
    return (
      <NumberField
        {...common}
        min={field.minimum}
        max={field.maximum}
        step={field.type === 'integer' ? 1 : 'any'}
        styles={{ wrapper: { maxWidth: 200 } }}
      />
    )
  if (field.type === 'array')
    return (
      <Later fallback={<Skeleton height={36} />}>
        <TagsField {...common} />
      </Later>
    )
  return <TextInput {...common} type={TYPES[field.format ?? ''] ?? 'text'} />
}
