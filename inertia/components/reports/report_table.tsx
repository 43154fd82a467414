import { Paper, ScrollArea, Table } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import {
  columnVisibilityFeature,
  createColumnHelper,
  createSortedRowModel,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_basic,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { Fragment, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import type { Column, ReportRow, ReportTable as Figures } from '~/api/report_types'
import { ColumnChoice } from './column_choice'
import classes from './reports.module.css'
import { SortHeader } from './sort_header'
import { SubtotalRow } from './subtotal_row'
import { TableCell } from './table_cell'
import { valueOf } from './use_value'

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, basic: sortFn_basic },
})
const helper = createColumnHelper<typeof features, ReportRow>()

interface Props {
  /** What the reader's choice of columns is remembered under. */
  name: string
  caption: string
  table: Figures
  /** What the row of totals is called, where it is not just the total. */
  total?: string | null
  /** Off where only a page of the rows is here: the server's order holds. */
  sortable?: boolean
}

/** The figures themselves: sorted by any column, with totals, and columns to choose from. */
export default function ReportTable({
  name,
  caption,
  table: figures,
  total,
  sortable = true,
}: Props) {
  const t = useTranslations('reports')
  const { columns, rows, totals, subtotals = [] } = figures
  const sorts = sortable && subtotals.length === 0
  const [columnVisibility, setVisible] = useLocalStorage<Record<string, boolean>>({
    key: `krug:columns:${name}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  })
  const table = useTable({
    features,
    data: rows,
    columns: useMemo(() => helper.columns(columns.map(asColumn)), [columns]),
    enableSorting: sorts,
    enableSortingRemoval: true,
    state: { columnVisibility },
    onColumnVisibilityChange: (next) => setVisible(typeof next === 'function' ? next : () => next),
  })
  const byKey = new Map(columns.map((column) => [column.key, column]))
  const shown = table.getVisibleLeafColumns().map(({ id }) => byKey.get(id)!)

  return (
    <Paper p={0}>
      <ColumnChoice
        columns={columns}
        hidden={columns.filter(({ key }) => columnVisibility[key] === false).map(({ key }) => key)}
        onToggle={(key) => table.getColumn(key)?.toggleVisibility()}
      />
      <ScrollArea.Autosize
        mah="70vh"
        type="auto"
        viewportProps={{ 'tabIndex': 0, 'role': 'region', 'aria-label': caption }}
      >
        <Table className={`${classes.table} tabular`} verticalSpacing={6} horizontalSpacing="md">
          <Table.Thead>
            <Table.Tr>
              {table.getFlatHeaders().map(({ id, column }) => (
                <SortHeader
                  key={id}
                  column={byKey.get(id)!}
                  sorted={column.getIsSorted()}
                  onSort={sorts ? column.getToggleSortingHandler() : undefined}
                />
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.getRowModel().rows.map((row, place) => (
              <Fragment key={row.id}>
                <Table.Tr>
                  {shown.map((column, at) => (
                    <TableCell
                      key={column.key}
                      column={column}
                      row={row.original}
                      heading={at === 0}
                    />
                  ))}
                </Table.Tr>
                {subtotals
                  .filter(({ after }) => after === place)
                  .map((subtotal) => (
                    <SubtotalRow key={subtotal.level} columns={shown} subtotal={subtotal} />
                  ))}
              </Fragment>
            ))}
          </Table.Tbody>
          <Table.Tfoot>
            <Table.Tr>
              {shown.map((column, at) =>
                at === 0 && !column.measure ? (
                  <Table.Th key={column.key} scope="row">
                    {total ?? t('total')}
                  </Table.Th>
                ) : (
                  <TableCell
                    key={column.key}
                    column={column}
                    row={totals}
                    blank={!column.measure}
                  />
                )
              )}
            </Table.Tr>
          </Table.Tfoot>
        </Table>
      </ScrollArea.Autosize>
    </Paper>
  )
}

/** Classes stand from the best to the worst, not by their letters. */
function orderOf(row: ReportRow, column: Column) {
  const value = valueOf(row, column)
  if (!column.classes || value === null) return value
  return column.classes.findIndex((one) => one.value === value)
}

function asColumn(column: Column) {
  return helper.accessor((row) => orderOf(row, column) ?? undefined, {
    id: column.key,
    sortUndefined: 'last',
    sortDescFirst: column.measure,
    sortFn: column.unit === 'text' ? 'alphanumeric' : 'basic',
  })
}
