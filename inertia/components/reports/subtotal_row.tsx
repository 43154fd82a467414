import { Table } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Column, Subtotal } from '~/api/report_types'
import classes from './reports.module.css'
import { TableCell } from './table_cell'

/** What a group of rows comes to, below the last of them. */
export function SubtotalRow({ columns, subtotal }: { columns: Column[]; subtotal: Subtotal }) {
  const t = useTranslations('reports')
  const { level, label: name, row } = subtotal
  return (
    <Table.Tr className={classes.subtotal}>
      {columns.map((column, at) => {
        if (column.measure) return <TableCell key={column.key} column={column} row={row} />
        if (at !== level - 1) return <Table.Td key={column.key} />
        return (
          <Table.Th key={column.key} scope="row">
            {t('subtotal', { name })}
          </Table.Th>
        )
      })}
    </Table.Tr>
  )
}
