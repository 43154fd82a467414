import { Paper, Table, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ConfigValue, ImportPreview } from '~/api/types'
import { useFieldName } from './field_name'

/** What tells one record from another, of all kinds; the first ones a record has become columns. */
const TELLING = [
  'number',
  'externalId',
  'closedAt',
  'name',
  'phone',
  'employeeName',
  'guests',
  'category',
  'price',
  'total',
]
const MOST = 6

/** The first rows of the file and what each would become, or why it would not. */
export function PreviewTable({ preview }: { preview: ImportPreview }) {
  const t = useTranslations('imports.preview')
  const nameOf = useFieldName()
  const columns = columnsOf(preview)

  return (
    <Paper p={0}>
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing={6} horizontalSpacing="md" className="tabular">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('row')}</Table.Th>
              {columns.map((column) => (
                <Table.Th key={column} scope="col">
                  {nameOf(column)}
                </Table.Th>
              ))}
              <Table.Th scope="col">{t('items')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {preview.sample.map(({ row, record, reason }) => (
              <Table.Tr key={row}>
                <Table.Td>{row}</Table.Td>
                {record ? (
                  <>
                    {columns.map((column) => (
                      <Table.Td key={column}>{plain(record[column])}</Table.Td>
                    ))}
                    <Table.Td>
                      <Text size="sm" truncate maw={280}>
                        {itemsOf(record.items)}
                      </Text>
                    </Table.Td>
                  </>
                ) : (
                  <Table.Td colSpan={columns.length + 1} c="var(--krug-bad)">
                    {t('problem')}: {reason}
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  )
}

function columnsOf({ sample }: ImportPreview) {
  const present = TELLING.filter((field) =>
    sample.some(({ record }) => plain(record?.[field]) !== '')
  )
  return present
    .filter((field) => field !== 'externalId' || !present.includes('number'))
    .slice(0, MOST)
}

function plain(value: ConfigValue | undefined) {
  return value === null || value === undefined ? '' : String(value).replace('T', ' ')
}

function itemsOf(items: ConfigValue | undefined) {
  if (!Array.isArray(items)) return ''
  return items
    .map((item) =>
      item && typeof item === 'object' && !Array.isArray(item) ? plain(item.name) : plain(item)
    )
    .filter(Boolean)
    .join(', ')
}
