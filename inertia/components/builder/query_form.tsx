import { Button, MultiSelect, NativeSelect, NumberInput, Paper, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { FigureFilterRow } from './figure_filter_row'
import { FilterRow } from './filter_row'
import { OwnFigureCard } from './own_figure_card'
import { queryOn } from './query'
import { CHARTS, type Dataset, type Query } from './types'

const MOST = { dimensions: 4, measures: 12, own: 6, top: 50 }

/** What is searched for stands beside what is chosen. */
const NARROW = { inputField: { minWidth: '2rem' } }

interface Props {
  datasets: Dataset[]
  query: Query
  onChange(part: Partial<Query>): void
}

/** Everything that a question is put together from. */
export default function QueryForm({ datasets, query, onChange }: Props) {
  const t = useTranslations('builder')
  const dataset = datasets.find(({ name }) => name === query.dataset) ?? datasets[0]
  const { dimensions, measures } = dataset
  const figures = [
    ...measures.map(({ name, label }) => ({ value: name, label })),
    ...query.calculated.map(({ key, label }) => ({ value: key, label: label || t('own.unnamed') })),
  ]
  const axes = dimensions.map(({ name, label }) => ({ value: name, label }))
  const named = (name: string) => [...axes, ...figures].find(({ value }) => value === name)!
  const conditioned = dimensions.filter(({ type }) => type !== 'time')
  const shown = [...query.dimensions, ...(query.pivot ? [query.pivot] : [])]
  const topped = shown.filter(
    (name) => !['time', 'number'].includes(dimensions.find((one) => one.name === name)!.type)
  )

  return (
    <Paper component="section" aria-label={t('question')}>
      <Stack gap="md">
        <NativeSelect
          label={t('dataset')}
          description={dataset.text}
          inputWrapperOrder={['label', 'input', 'description']}
          data={datasets.map(({ name, label }) => ({ value: name, label }))}
          value={dataset.name}
          onChange={(event) => {
            const wanted = event.currentTarget.value
            onChange(queryOn(datasets.find(({ name }) => name === wanted)!))
          }}
        />
        <MultiSelect
          label={t('rows')}
          data={axes.filter(({ value }) => value !== query.pivot)}
          value={query.dimensions}
          onChange={(names) => onChange({ dimensions: names })}
          maxValues={MOST.dimensions}
          placeholder={query.dimensions.length ? undefined : t('noRows')}
          hidePickedOptions
          searchable
          styles={NARROW}
        />
        <NativeSelect
          label={t('columns')}
          data={[
            { value: '', label: t('noColumns') },
            ...axes.filter(({ value }) => !query.dimensions.includes(value)),
          ]}
          value={query.pivot ?? ''}
          onChange={(event) => onChange({ pivot: event.currentTarget.value || null })}
        />
        <MultiSelect
          label={t('figures')}
          data={figures}
          value={query.measures}
          onChange={(names) => onChange({ measures: names })}
          maxValues={MOST.measures}
          error={query.measures.length === 0 && t('noFigures')}
          hidePickedOptions
          searchable
          styles={NARROW}
        />
        {query.calculated.map((own, at) => (
          <OwnFigureCard
            key={own.key}
            own={own}
            figures={measures}
            onChange={(next) => onChange({ calculated: query.calculated.with(at, next) })}
            onRemove={() =>
              onChange({
                calculated: query.calculated.toSpliced(at, 1),
                measures: query.measures.filter((name) => name !== own.key),
                having: query.having.filter(({ measure }) => measure !== own.key),
              })
            }
          />
        ))}
        {query.calculated.length < MOST.own && (
          <Add
            label={t('own.add')}
            onAdd={() => {
              const key = freeKey(query)
              onChange({
                calculated: [...query.calculated, { key, label: '', unit: 'money', formula: '' }],
                measures: [...query.measures, key],
              })
            }}
          />
        )}
        {query.filters.map((filter, at) => (
          <FilterRow
            key={at}
            filter={filter}
            dataset={dataset}
            dimensions={conditioned}
            onChange={(next) => onChange({ filters: query.filters.with(at, next) })}
            onRemove={() => onChange({ filters: query.filters.toSpliced(at, 1) })}
          />
        ))}
        {query.having.map((condition, at) => (
          <FigureFilterRow
            key={at}
            condition={condition}
            figures={figures}
            onChange={(next) => onChange({ having: query.having.with(at, next) })}
            onRemove={() => onChange({ having: query.having.toSpliced(at, 1) })}
          />
        ))}
        {conditioned.length > 0 && (
          <Add
            label={t('filters.add')}
            onAdd={() => {
              const [{ name }] = conditioned
              onChange({ filters: [...query.filters, { dimension: name, op: 'in', values: [] }] })
            }}
          />
        )}
        <Add
          label={t('having.add')}
          onAdd={() => {
            const measure = query.measures[0] ?? measures[0].name
            onChange({ having: [...query.having, { measure, op: 'gte', value: Number.NaN }] })
          }}
        />
        <NativeSelect
          label={t('sort')}
          data={[
            { value: '', label: t('sorts.usual') },
            ...[...query.dimensions, ...query.measures]
              .filter(named)
              .flatMap((name) =>
                (['desc', 'asc'] as const).map((direction) => ({
                  value: `${name} ${direction}`,
                  label: t(`sorts.${direction}`, { name: named(name).label }),
                }))
              ),
          ]}
          value={query.sort ? `${query.sort.by} ${query.sort.direction}` : ''}
          onChange={(event) => {
            const [by, direction] = event.currentTarget.value.split(' ')
            onChange({ sort: by ? { by, direction: direction as 'asc' | 'desc' } : null })
          }}
        />
        {topped.length > 0 && query.measures.length > 0 && (
          <NativeSelect
            label={t('top')}
            data={[
              { value: '', label: t('allValues') },
              ...topped.map((name) => ({ value: name, label: named(name).label })),
            ]}
            value={query.top?.dimension ?? ''}
            onChange={(event) => {
              const dimension = event.currentTarget.value
              const count = query.top?.count ?? 10
              onChange({ top: dimension ? { dimension, count, by: query.measures[0] } : null })
            }}
          />
        )}
        {query.top && (
          <NumberInput
            label={t('topCount')}
            description={t('topText', { by: named(query.top.by)?.label ?? '' })}
            min={1}
            max={MOST.top}
            value={query.top.count}
            onChange={(count) =>
              typeof count === 'number' && onChange({ top: { ...query.top!, count } })
            }
          />
        )}
        <NativeSelect
          label={t('chart')}
          data={CHARTS.map((kind) => ({ value: kind, label: t(`charts.${kind}`) }))}
          value={query.chart}
          onChange={(event) => onChange({ chart: event.currentTarget.value as Query['chart'] })}
        />
      </Stack>
    </Paper>
  )
}

function Add({ label, onAdd }: { label: string; onAdd(): void }) {
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      justify="flex-start"
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={onAdd}
    >
      {label}
    </Button>
  )
}

function freeKey({ calculated }: Query) {
  const taken = new Set(calculated.map(({ key }) => key))
  let at = 1
  while (taken.has(`c${at}`)) at++
  return `c${at}`
}
