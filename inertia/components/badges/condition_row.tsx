import { ActionIcon, MultiSelect, NumberInput, Select } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { FIELDS, freshCondition, type Draft } from './badge_draft'
import classes from './badges.module.css'
import type { Category } from './types'

interface Props {
  condition: Draft
  categories: Category[]
  onChange(condition: Draft): void
  onRemove: (() => void) | null
}

export function ConditionRow({ condition, categories, onChange, onRemove }: Props) {
  const t = useTranslations('badges')
  const { field, value } = condition
  return (
    <div className={classes.condition}>
      <Select
        aria-label={t('form.field')}
        data={FIELDS.map((one) => ({ value: one, label: t(`fields.${one}`) }))}
        value={field}
        onChange={(next) => next && onChange(freshCondition(next as Draft['field']))}
      />
      {Array.isArray(value) ? (
        <MultiSelect
          aria-label={t('form.value')}
          placeholder={value.length === 0 ? t('form.value') : undefined}
          data={categories.map(({ code, name }) => ({ value: code, label: name }))}
          value={value}
          onChange={(next) => onChange({ field, value: next })}
          searchable
        />
      ) : (
        <NumberInput
          aria-label={t('form.value')}
          value={value}
          onChange={(next) => onChange({ field, value: next === '' ? '' : Number(next) })}
          suffix={SUFFIX[field]}
          thousandSeparator=" "
          allowDecimal={false}
          allowNegative={false}
          min={1}
          max={field === 'categoryShare' ? 100 : undefined}
        />
      )}
      {onRemove && (
        <ActionIcon aria-label={t('form.removeCondition')} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      )}
    </div>
  )
}

const SUFFIX: Partial<Record<Draft['field'], string>> = { spent: ' ₽', categoryShare: ' %' }
