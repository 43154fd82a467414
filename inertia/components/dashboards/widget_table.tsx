import { Table, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { TableCell } from '~/components/reports/table_cell'
import reports from '~/components/reports/reports.module.css'
import classes from './dashboards.module.css'
import type { WidgetAnswer } from './types'

interface Props {
  answered: Extract<WidgetAnswer, { refusal: null }>
  title: string
}

/** The first rows of a report; how many more there are is said below. */
export default function WidgetTable({ answered: { answer, rows: all }, title }: Props) {
  const t = useTranslations('dashboards')
  const { columns, rows } = answer
  return (
    <div className={classes.tableBox} tabIndex={0} role="group" aria-label={title}>
      <Table className={`${reports.table} tabular`} verticalSpacing={5} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {columns.map(({ key, label, measure, definition }) => (
              <Table.Th key={key} scope="col" ta={measure ? 'end' : 'start'} title={definition}>
                {label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            <Table.Tr key={at}>
              {columns.map((column, place) => (
                <TableCell key={column.key} column={column} row={row} heading={place === 0} />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {all > rows.length && (
        <Text size="sm" c="dimmed" mt={6}>
          {t('moreRows', { count: all - rows.length })}
        </Text>
      )}
    </div>
  )
}
