import { ActionIcon, NumberInput, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import classes from './segments.module.css'
import { ConditionValue } from './condition_value'
import { draftOf } from './draft'
import type { Draft } from './tree'
import { OWN_FIELD, useVocabulary, type Vocabulary } from './use_vocabulary'

interface Props {
  draft: Draft
  vocabulary: Vocabulary
  readOnly: boolean
  onChange(draft: Draft): void
  onRemove(): void
}

export function ConditionRow({ draft, vocabulary, readOnly, onChange, onRemove }: Props) {
  const t = useTranslations('customers.segments')
  const { kindOf, operators } = useVocabulary(vocabulary)
  const { type, period } = kindOf(draft.field)
  const own = type === 'own'

  return (
    <div className={classes.condition}>
      <Select
        className={classes.field}
        aria-label={t('builder.field')}
        data={useFieldChoice(vocabulary)}
        value={own ? OWN_FIELD : draft.field}
        onChange={(field) => field && onChange(draftOf(field, vocabulary))}
        searchable
        readOnly={readOnly}
      />
      {own && (
        <TextInput
          aria-label={t('builder.ownFieldName')}
          placeholder={t('builder.ownFieldName')}
          value={draft.field.slice(OWN_FIELD.length)}
          onChange={({ currentTarget }) =>
            onChange({ ...draft, field: OWN_FIELD + currentTarget.value })
          }
          readOnly={readOnly}
        />
      )}
      {period && (
        <NumberInput
          aria-label={t('builder.days')}
          value={draft.days}
          onChange={(days) => onChange({ ...draft, days: Number(days) || undefined })}
          min={1}
          max={3660}
          suffix={` ${t('units.days')}`}
          allowDecimal={false}
          readOnly={readOnly}
        />
      )}
      {operators[type].length > 1 && (
        <Select
          aria-label={t('builder.op')}
          data={operators[type].map((op) => ({ value: op, label: t(`ops.${op as 'is'}`) }))}
          value={draft.op}
          onChange={(op) => op && onChange({ ...draft, op })}
          readOnly={readOnly}
        />
      )}
      <ConditionValue
        type={type}
        draft={draft}
        vocabulary={vocabulary}
        readOnly={readOnly}
        onChange={(value) => onChange({ ...draft, value })}
      />
      {!readOnly && (
        <ActionIcon aria-label={t('builder.removeCondition')} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </div>
  )
}

function useFieldChoice({ fields }: Vocabulary) {
  const t = useTranslations('customers.segments')
  const groups = [...new Set(fields.map(({ group }) => group))]
  return groups.map((group) => ({
    group: t(`fieldGroups.${group}`),
    items: [
      ...fields
        .filter((field) => field.group === group)
        .map(({ name }) => ({ value: name, label: t(`fields.${name as 'visits'}`) })),
      ...(group === 'customer' ? [{ value: OWN_FIELD, label: t('fields.own') }] : []),
    ],
  }))
}
