import { Table, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { Column } from '~/api/report_types'
import classes from './reports.module.css'

interface Props {
  column: Column
  sorted: false | 'asc' | 'desc'
  onSort?: (event: unknown) => void
}

const ARIA = { asc: 'ascending', desc: 'descending' } as const

/** The column's name: its definition on hover, its order on press. */
export function SortHeader({ column, sorted, onSort }: Props) {
  return (
    <Table.Th
      scope="col"
      ta={column.measure ? 'end' : 'start'}
      aria-sort={sorted ? ARIA[sorted] : onSort && 'none'}
    >
      <Tooltip label={column.definition} disabled={!column.definition}>
        <button
          type="button"
          className={classes.sort}
          data-active={sorted || undefined}
          onClick={onSort}
        >
          {column.label}
          {sorted === 'asc' && <IconArrowUp size={14} aria-hidden />}
          {sorted === 'desc' && <IconArrowDown size={14} aria-hidden />}
        </button>
      </Tooltip>
    </Table.Th>
  )
}
