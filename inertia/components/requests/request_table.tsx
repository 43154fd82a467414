import { Paper, Table, Text, UnstyledButton } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { useFormat } from '~/i18n/use_format'
import type { PersonRequest } from './types'
import { UrgencyBadge } from './urgency_badge'
import { useRequestWords } from './use_request_words'

interface Props {
  requests: PersonRequest[]
  onOpen(request: PersonRequest): void
}

export function RequestTable({ requests, onOpen }: Props) {
  const t = useTranslations('requests')
  const { day } = useFormat()
  const { what, who } = useRequestWords()

  return (
    <Paper p={0}>
      <Table className="tabular" verticalSpacing="xs" horizontalSpacing="md" aria-label={t('caption')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.what')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('columns.who')}</Table.Th>
            <Table.Th visibleFrom="md">{t('columns.received')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('columns.due')}</Table.Th>
            <Table.Th>{t('columns.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {requests.map((request) => (
            <Table.Tr key={request.id}>
              <Table.Td>
                <UnstyledButton
                  fw={560}
                  aria-label={t('open', { kind: what(request), name: who(request) })}
                  onClick={() => onOpen(request)}
                >
                  {what(request)}
                </UnstyledButton>
                <Text size="sm" c="dimmed" hiddenFrom="sm">
                  {`${who(request)} · ${day(request.dueOn)}`}
                </Text>
              </Table.Td>
              <Table.Td visibleFrom="sm">{who(request)}</Table.Td>
              <Table.Td visibleFrom="md">
                {`${day(request.receivedOn)}, ${t(`channels.${request.channel}`).toLowerCase()}`}
              </Table.Td>
              <Table.Td visibleFrom="sm">{day(request.dueOn)}</Table.Td>
              <Table.Td>
                <UrgencyBadge request={request} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}
