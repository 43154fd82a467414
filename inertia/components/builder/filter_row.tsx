import { ActionIcon, Group, MultiSelect, NativeSelect, Stack, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { useLoaded } from '~/hooks/use_loaded'
import { useView } from '~/hooks/use_view'
import { useValue } from '~/components/reports/use_value'
import type { Dataset, Dimension, Filter, FilterOp } from './types'

type Value = { value: string | number | null; label: string }

interface Props {
  filter: Filter
  dataset: Dataset
  dimensions: Dimension[]
  onChange(filter: Filter): void
  onRemove(): void
}

/** What the server calls no value at all cannot stand in a list of texts. */
const NONE = '\u0000'

const opsOf = ({ type }: Dimension): FilterOp[] =>
  type === 'text' ? ['in', 'notIn', 'contains'] : ['in', 'notIn']

/** One condition on what rows are of. Its values are those that the figures of the period have. */
export function FilterRow({ filter, dataset, dimensions, onChange, onRemove }: Props) {
  const t = useTranslations('builder.filters')
  const { dimension: name, op, values } = filter
  const dimension = dimensions.find((one) => one.name === name) ?? dimensions[0]
  const found = useValues(dataset.name, dimension)
  const data = found.map(({ value, label }) => ({ value: value === null ? NONE : String(value), label }))
  const listed = values.map((value) => (value === null ? NONE : String(value)))
  const missing = listed.filter((value) => !data.some((one) => one.value === value))

  return (
    <Stack gap={4} role="group" aria-label={t('condition', { name: dimension.label })}>
      <Group gap="xs" wrap="nowrap">
        <NativeSelect
          flex={1}
          aria-label={t('of')}
          data={dimensions.map((one) => ({ value: one.name, label: one.label }))}
          value={dimension.name}
          onChange={(event) =>
            onChange({ dimension: event.currentTarget.value, op: 'in', values: [] })
          }
        />
        <ActionIcon aria-label={t('remove')} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <NativeSelect
        aria-label={t('how')}
        data={opsOf(dimension).map((one) => ({ value: one, label: t(`ops.${one}`) }))}
        value={op}
        onChange={(event) => {
          const next = event.currentTarget.value as FilterOp
          const kept = next === 'contains' || op === 'contains' ? [] : values
          onChange({ ...filter, op: next, values: kept })
        }}
      />
      {op === 'contains' ? (
        <TextInput
          aria-label={t('text')}
          placeholder={t('text')}
          maxLength={200}
          value={String(values[0] ?? '')}
          onChange={(event) => onChange({ ...filter, values: [event.currentTarget.value] })}
        />
      ) : (
        <MultiSelect
          aria-label={t('values')}
          placeholder={listed.length ? undefined : t('values')}
          data={[...data, ...missing.map((value) => ({ value, label: value === NONE ? t('none') : value }))]}
          value={listed}
          onChange={(next) =>
            onChange({ ...filter, values: next.map((value) => (value === NONE ? null : value)) })
          }
          nothingFoundMessage={t('nothing')}
          hidePickedOptions
          searchable
        />
      )}
    </Stack>
  )
}

function useValues(dataset: string, { name, unit }: Dimension): Value[] {
  const { query } = useView()
  const value = useValue()
  const asked = new URLSearchParams(query)
  for (const other of ['q', 'page', 'saved', 'compare']) asked.delete(other)
  asked.set('dataset', dataset)
  asked.set('dimension', name)
  const found = useLoaded<Value[]>(`/api/v1/builder/values?${asked}`) ?? []
  if (unit !== 'weekday' && unit !== 'hour') return found
  return found.map((one) => ({ value: one.value, label: value(one.value, unit) }))
}
