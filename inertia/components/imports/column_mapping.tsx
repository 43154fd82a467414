import { Paper, Select, Table, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ImportMapping, ImportPreview } from '~/api/types'
import ui from '~/components/ui/ui.module.css'
import { useFieldName } from './field_name'
import { fieldOf, withField } from './mapping'

interface Props {
  preview: ImportPreview
  disabled: boolean
  onMap(mapping: ImportMapping): void
}

const SAMPLES = 3
const SKIP = ''

export function ColumnMapping({ preview, disabled, onMap }: Props) {
  const t = useTranslations('imports.mapping')
  const nameOf = useFieldName()
  const fields = preview.knownFields.map((field) => ({ value: field, label: nameOf(field) }))

  return (
    <Paper p={0}>
      <Table className={ui.choices} verticalSpacing="xs" horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('column')}</Table.Th>
            <Table.Th scope="col">{t('sample')}</Table.Th>
            <Table.Th scope="col">{t('field')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preview.columns.map((column) => (
            <Table.Tr key={column}>
              <Table.Td fw={560}>{column}</Table.Td>
              <Table.Td>
                <Text size="sm" c="dimmed" truncate maw={280}>
                  {(preview.samples[column] ?? []).slice(0, SAMPLES).join(' · ')}
                </Text>
              </Table.Td>
              <Table.Td>
                <Select
                  aria-label={t('fieldFor', { column })}
                  disabled={disabled}
                  searchable
                  value={fieldOf(preview, column) ?? SKIP}
                  data={[{ value: SKIP, label: t('skip') }, ...fields]}
                  onChange={(field) => onMap(withField(preview, column, field || null))}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}
