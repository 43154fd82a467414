import { Paper, Table, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ConfigValue, ImportPreview } from '~/api/types'
import { useFieldName } from './field_name'

/** The first rows of the file and what each would become, or why it would not. */
export function PreviewTable({ preview }: { preview: ImportPreview }) {
  const t = useTranslations('imports.preview')
  const nameOf = useFieldName()

  return (
    <Paper p={0}>
      <Table.ScrollContainer minWidth={520}>
        <Table verticalSpacing="xs" horizontalSpacing="md">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('row')}</Table.Th>
              <Table.Th scope="col">{t('becomes')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {preview.sample.map(({ row, record, reason }) => (
              <Table.Tr key={row}>
                <Table.Td className="tabular">{row}</Table.Td>
                <Table.Td>
                  {record ? (
                    <Text size="sm">{describe(record, nameOf)}</Text>
                  ) : (
                    <Text size="sm" c="var(--krug-bad)">
                      {t('problem')}: {reason}
                    </Text>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  )
}

const INNER = new Set(['kind', 'status', 'payments', 'discounts'])

/** A record in a line: its plain fields, and the names of its items. */
function describe(record: Record<string, ConfigValue>, nameOf: (field: string) => string) {
  return Object.entries(record)
    .filter(([field, value]) => !INNER.has(field) && value !== null && value !== '')
    .map(([field, value]) =>
      Array.isArray(value) ? itemsOf(value) : `${nameOf(field)}: ${String(value)}`
    )
    .filter(Boolean)
    .join(' · ')
}

function itemsOf(items: ConfigValue[]) {
  return items
    .map((item) => (item && typeof item === 'object' && !Array.isArray(item) ? item.name : item))
    .filter(Boolean)
    .join(', ')
}
