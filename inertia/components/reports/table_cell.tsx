import { Table } from '@mantine/core'
import type { Column, ReportRow } from '~/api/report_types'
import { ClassBadge } from './class_badge'
import { Delta } from './delta'
import classes from './reports.module.css'
import { useValue, valueOf } from './use_value'

interface Props {
  column: Column
  row: ReportRow
  /** The cell that names its row. */
  heading?: boolean
  blank?: boolean
}

/** A value, and under a figure its change against the other period. */
export function TableCell({ column, row, heading, blank }: Props) {
  const value = useValue()
  const text = value(valueOf(row, column), column.unit)
  if (blank) return <Table.Td />
  if (heading && !column.measure)
    return (
      <Table.Th scope="row" title={text} fw={400}>
        {text}
      </Table.Th>
    )
  if (column.classes)
    return (
      <Table.Td>
        <ClassBadge column={column} row={row} />
      </Table.Td>
    )
  if (!column.measure) return <Table.Td>{text}</Table.Td>
  return (
    <Table.Td ta="end">
      <span className={classes.cell}>
        {text}
        {!column.alone && (
          <Delta
            column={column}
            change={row.comparison?.[column.key]}
            spent={row.role === 'takes' || undefined}
          />
        )}
      </span>
    </Table.Td>
  )
}
