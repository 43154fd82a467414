import { Paper, Table } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ReportAnswer } from '~/api/report_types'
import { Definition } from '~/components/ui/definition'
import classes from './reports.module.css'
import { TableCell } from './table_cell'

/** A few lines that say how much each class weighs, before the rows themselves. */
export function ClassTable({ byClass }: Pick<ReportAnswer, 'byClass'>) {
  const t = useTranslations('reports')
  if (!byClass) return null
  const { columns, rows } = byClass
  return (
    <Paper p={0}>
      <Table.ScrollContainer
        minWidth={0}
        type="native"
        tabIndex={0}
        role="region"
        aria-label={t('byClass')}
      >
        <Table className={`${classes.table} tabular`} verticalSpacing={6} horizontalSpacing="md">
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ key, label, definition, measure }) => (
                <Table.Th key={key} scope="col" ta={measure ? 'end' : 'start'}>
                  <Definition text={definition}>{label}</Definition>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={String(row[columns[0].key])}>
                {columns.map((column) => (
                  <TableCell key={column.key} column={column} row={row} />
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  )
}
