import { Paper, Table, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { Run } from '~/api/types'
import { TextLink } from '~/components/ui/app_link'
import { useFormat } from '~/i18n/use_format'
import { StatusBadge } from './status_badge'

export function RunTable({ runs }: { runs: Run[] }) {
  const t = useTranslations('integrations.run')
  const { number, moment } = useFormat()

  return (
    <Paper p={0}>
      <Table.ScrollContainer minWidth={620}>
        <Table verticalSpacing="xs" horizontalSpacing="md" style={{ whiteSpace: 'nowrap' }}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('started')}</Table.Th>
              <Table.Th>{t('what')}</Table.Th>
              <Table.Th ta="end">{t('counts.read')}</Table.Th>
              <Table.Th ta="end">{t('changed')}</Table.Th>
              <Table.Th ta="end">{t('counts.quarantined')}</Table.Th>
              <Table.Th>{t('result')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {runs.map(({ id, connectionId, createdAt, mode, counts, status }) => (
              <Table.Tr key={id} className="tabular">
                <Table.Td>
                  <TextLink href={`/integrations/${connectionId}/runs/${id}`} inherit>
                    {moment(createdAt)}
                  </TextLink>
                </Table.Td>
                <Table.Td>{t(`modes.${mode}`)}</Table.Td>
                <Table.Td ta="end">{number(counts.read)}</Table.Td>
                <Table.Td ta="end">
                  {number(counts.created + counts.updated + counts.deleted)}
                </Table.Td>
                <Table.Td ta="end">{number(counts.quarantined)}</Table.Td>
                <Table.Td>
                  <StatusBadge status={status} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {runs.length === 0 && (
        <Text c="dimmed" p="md">
          {t('none')}
        </Text>
      )}
    </Paper>
  )
}
