import { Table } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ReportTable } from '~/api/report_types'
import { TableCell } from '~/components/reports/table_cell'
import { Panel } from './panel'

const SHOWN = ['venue', 'revenue', 'averageCheck']
const MOST = 8

export function VenuePanel({ table }: { table: ReportTable }) {
  const t = useTranslations('overview')
  const columns = table.columns.filter(({ key }) => SHOWN.includes(key))

  return (
    <Panel title={t('venues')} href="/sales/by-venue">
      <Table.ScrollContainer minWidth={320} type="native">
        <Table verticalSpacing={6} horizontalSpacing={0} className="tabular">
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ key, label, measure }) => (
                <Table.Th key={key} scope="col" ta={measure ? 'end' : 'start'} c="dimmed" fw={500}>
                  {label}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {table.rows.slice(0, MOST).map((row) => (
              <Table.Tr key={String(row.venueId)}>
                {columns.map((column, at) => (
                  <TableCell key={column.key} column={column} row={row} heading={at === 0} />
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Panel>
  )
}
