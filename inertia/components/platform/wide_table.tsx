import { Paper, Table } from '@mantine/core'
import type { PropsWithChildren } from 'react'

interface Props {
  label: string
  columns: { label: string; figure?: boolean }[]
}

/** A table that scrolls sideways where it does not fit. */
export function WideTable({ label, columns, children }: PropsWithChildren<Props>) {
  return (
    <Paper p={0}>
      <Table.ScrollContainer
        minWidth={0}
        type="native"
        tabIndex={0}
        role="region"
        aria-label={label}
      >
        <Table className="tabular" verticalSpacing="xs" horizontalSpacing="md">
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th
                  key={column.label}
                  scope="col"
                  ta={column.figure ? 'end' : 'start'}
                  c="dimmed"
                  fw={500}
                  style={{ whiteSpace: 'nowrap' }}
                >
                  {column.label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{children}</Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  )
}
