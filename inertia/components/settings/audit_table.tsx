import { Paper, Table, Text, UnstyledButton } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import type { AuditEntry } from './audit_types'

interface Props {
  entries: AuditEntry[]
  onOpen(entry: AuditEntry): void
}

export function AuditTable({ entries, onOpen }: Props) {
  const t = useTranslations('settings.audit')
  const { moment } = useFormat()

  return (
    <Paper p={0}>
      <Table
        className="tabular"
        verticalSpacing="xs"
        horizontalSpacing="md"
        aria-label={t('caption')}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.what')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('columns.who')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('columns.when')}</Table.Th>
            <Table.Th visibleFrom="md">{t('columns.where')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map((entry) => {
            const when = moment(entry.at)
            return (
              <Table.Tr key={entry.id}>
                <Table.Td>
                  <UnstyledButton
                    fw={560}
                    aria-label={t('details.open', { what: entry.what, moment: when })}
                    onClick={() => onOpen(entry)}
                  >
                    {entry.what}
                  </UnstyledButton>
                  {typeof entry.details.name === 'string' && (
                    <Text size="sm" c="dimmed">
                      {entry.details.name}
                    </Text>
                  )}
                  <Text size="sm" c="dimmed" hiddenFrom="sm">
                    {`${entry.who} · ${when}`}
                  </Text>
                </Table.Td>
                <Table.Td visibleFrom="sm">{entry.who}</Table.Td>
                <Table.Td visibleFrom="sm">{when}</Table.Td>
                <Table.Td visibleFrom="md">{entry.address}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}
