import { Code, Table } from '@mantine/core'
import type { ConfigValue } from '~/api/types'
import classes from './integrations.module.css'

type Row = Record<string, ConfigValue>

interface Props {
  label: string
  value: ConfigValue
}

/** What came, as a table where it is one; whatever else a system sends, as it is. */
export function Payload({ label, value }: Props) {
  const rows = [value].flat()
  const region = {
    'className': classes.payload,
    'tabIndex': 0,
    'role': 'region',
    'aria-label': label,
  }
  if (!rows.every(isFlat))
    return (
      <Code block {...region}>
        {JSON.stringify(value, null, 2)}
      </Code>
    )
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return (
    <div {...region}>
      <Table verticalSpacing={6} horizontalSpacing="sm" className="tabular">
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            <Table.Tr key={at}>
              {columns.map((column) => (
                <Table.Td key={column}>{String(row[column] ?? '')}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

function isFlat(value: ConfigValue): value is Row {
  return (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.values(value).every((field) => field === null || typeof field !== 'object')
  )
}
