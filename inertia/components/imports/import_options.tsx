import { Paper, Select, SimpleGrid } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useTranslations } from 'use-intl'
import type { ImportMapping, ImportPreview, ImportTemplate, Places } from '~/api/types'
import { mappingOf } from './mapping'

export interface ImportValues {
  businessId: string
  venueId: string | null
  keep: boolean
  saveAs: string
}

/** What belongs to a venue. */
const PLACED = ['receipts', 'plans', 'costs']

/** The venues to choose from: a file names none. Of a business with one, that one is meant. */
export function venuesToChoose(
  { venues }: Places,
  businessId: string,
  { stream }: ImportPreview
): Places['venues'] {
  const own = venues.filter((venue) => venue.businessId === businessId)
  return PLACED.includes(stream) && own.length > 1 ? own : []
}

interface Props {
  form: UseFormReturnType<ImportValues>
  preview: ImportPreview
  places: Places
  templates: ImportTemplate[]
  onMap(mapping: ImportMapping): void
}

const STREAMS = [
  'receipts',
  'customers',
  'products',
  'employees',
  'deals',
  'plans',
  'costs',
] as const
const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const
const ENCODINGS = [
  { value: 'utf-8', label: 'UTF-8' },
  { value: 'windows-1251', label: 'Windows-1251' },
]

/** Whose the file is, and how it is to be read. */
export function ImportOptions({ form, preview, places, templates, onMap }: Props) {
  const t = useTranslations('imports')
  const { businessId } = form.values
  const reread = (change: ImportMapping) => onMap({ ...mappingOf(preview), ...change })
  const venues = venuesToChoose(places, businessId, preview)
  const { delimiter, encoding, sheet, sheets = [] } = preview

  return (
    <Paper p="lg">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
        {places.businesses.length > 1 && (
          <Select
            label={t('business')}
            data={places.businesses.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('businessId')}
            onChange={(next) => next && form.setValues({ businessId: next, venueId: null })}
          />
        )}
        {venues.length > 0 && (
          <Select
            label={t('venue')}
            description={t('venueHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            placeholder={t('venueChoose')}
            withAsterisk
            data={venues.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('venueId')}
          />
        )}
        {templates.length > 0 && (
          <Select
            label={t('template')}
            placeholder={t('templateNone')}
            data={templates.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => onMap(templates.find((template) => template.id === id)!.mapping)}
          />
        )}
        <Select
          label={t('stream')}
          value={preview.stream}
          data={STREAMS.map((value) => ({ value, label: t(`streams.${value}`) }))}
          onChange={(stream) => stream && reread({ stream, fields: undefined })}
        />
        {sheets.length > 1 && (
          <Select
            label={t('sheet')}
            value={sheet}
            data={sheets}
            onChange={(next) => next && onMap({ sheet: next })}
          />
        )}
        {delimiter && (
          <Select
            label={t('delimiter')}
            value={delimiter}
            data={Object.entries(DELIMITERS).map(([value, name]) => ({
              value,
              label: t(`delimiters.${name}`),
            }))}
            onChange={(next) => next && reread({ delimiter: next, fields: undefined })}
          />
        )}
        {encoding && (
          <Select
            label={t('encoding')}
            value={encoding}
            data={ENCODINGS}
            onChange={(next) => next && reread({ encoding: next, fields: undefined })}
          />
        )}
      </SimpleGrid>
    </Paper>
  )
}
