import { Paper, Table, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ConfigValue, ImportPreview } from '~/api/types'
import { useFormat } from '~/i18n/use_format'
import { useFieldName } from './field_name'

/** What tells one record from another, of all kinds; the first ones a record has become columns. */
const TELLING = [
  'number',
  'startsOn',
  'externalId',
  'title',
  'createdAt',
  'closedAt',
  'name',
  'phone',
  'stageName',
  'outcome',
  'employeeName',
  'role',
  'department',
  'email',
  'guests',
  'category',
  'price',
  'amount',
  'total',
  'revenue',
]
const SUMS = ['price', 'amount', 'total', 'revenue']
const MOMENTS = ['createdAt', 'closedAt']
/** Kinds that are told apart by what they say, not by a number. */
const UNNUMBERED = ['employees', 'plans', 'costs']
const MOST = 6

type Sampled = ImportPreview['sample'][number]['record']

/** The first rows of the file and what each would become, or why it would not. */
export function PreviewTable({ preview }: { preview: ImportPreview }) {
  const t = useTranslations('imports.preview')
  const nameOf = useFieldName()
  const columns = columnsOf(preview)
  const shown = useShown()
  const itemised = preview.stream === 'receipts'

  return (
    <Paper p={0}>
      <Table.ScrollContainer minWidth={640}>
        <Table
          verticalSpacing={6}
          horizontalSpacing="md"
          className="tabular"
          style={{ whiteSpace: 'nowrap' }}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('row')}</Table.Th>
              {columns.map((column) => (
                <Table.Th key={column} scope="col" ta={SUMS.includes(column) ? 'end' : 'start'}>
                  {nameOf(column)}
                </Table.Th>
              ))}
              {itemised && <Table.Th scope="col">{t('items')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {linesOf(preview).map(({ row, last, record, reason }) => (
              <Table.Tr key={row}>
                <Table.Td>{row === last ? row : `${row}–${last}`}</Table.Td>
                {record ? (
                  <>
                    {columns.map((column) => (
                      <Table.Td key={column} ta={SUMS.includes(column) ? 'end' : 'start'}>
                        {shown(column, record[column])}
                      </Table.Td>
                    ))}
                    {itemised && (
                      <Table.Td>
                        <Text size="sm" truncate maw={280}>
                          {itemsOf(record.items)}
                        </Text>
                      </Table.Td>
                    )}
                  </>
                ) : (
                  <Table.Td colSpan={columns.length + Number(itemised) || 1} c="var(--krug-bad)">
                    <Text size="sm" maw="70vw" style={{ whiteSpace: 'normal' }}>
                      {t('problem')}: {reason}
                    </Text>
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

/** Rows that become one record, as one line. */
function linesOf({ sample }: ImportPreview) {
  const lines: ((typeof sample)[number] & { last: number })[] = []
  for (const one of sample) {
    const before = lines.at(-1)
    const same = before && one.record && sameRecord(before.record, one.record)
    if (same || (before?.reason && before.reason === one.reason)) before!.last = one.row
    else lines.push({ ...one, last: one.row })
  }
  return lines
}

function sameRecord(one: Sampled, other: Sampled) {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Dates and sums as the reader writes them; a date of a file has no zone. */
function useShown() {
  const t = useTranslations('imports.outcomes')
  const { exact, local } = useFormat()
  return (column: string, value: ConfigValue | undefined) => {
    if (SUMS.includes(column) && value !== null && value !== undefined) return exact(Number(value))
    if (column === 'outcome') return t(value as 'open' | 'won' | 'lost')
    return MOMENTS.includes(column) && value ? local(String(value)) : plain(value)
  }
}

function columnsOf({ sample, stream }: ImportPreview) {
  const present = TELLING.filter((field) =>
    sample.some(({ record }) => plain(record?.[field]) !== '')
  )
  const hasOtherName = present.includes('number') || UNNUMBERED.includes(stream)
  return present.filter((field) => field !== 'externalId' || !hasOtherName).slice(0, MOST)
}

function plain(value: ConfigValue | undefined) {
  return value === null || value === undefined ? '' : String(value)
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
