import { Badge, Paper, Table } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Connection } from '~/api/types'
import { useFormat } from '~/i18n/use_format'

/** What a connection brings, and how fresh each kind is. */
export function StreamsTable({ streams }: Pick<Connection, 'streams'>) {
  const t = useTranslations('integrations.streams')
  const { ago } = useFormat()
  return (
    <Paper p={0}>
      <Table verticalSpacing="xs" horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('what')}</Table.Th>
            <Table.Th ta="end">{t('read')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {streams.map(({ id, title, enabled, readAt }) => (
            <Table.Tr key={id}>
              <Table.Td>{title}</Table.Td>
              <Table.Td ta="end">
                {enabled ? readAt ? ago(readAt) : '—' : <Badge variant="default">{t('off')}</Badge>}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}
