import { Badge, Group, Table, Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { TextLink } from '~/components/ui/app_link'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import { CopyCode } from './copy_code'
import classes from './coupons.module.css'
import type { Code } from './types'

const LOOK = {
  open: { variant: 'default' },
  activated: {},
  in_use: { color: 'green' },
  used: { color: 'green' },
  expired: { color: 'amber' },
} as const

export function CodeTable({ codes }: { codes: Code[] }) {
  const t = useTranslations('coupons.show')
  const reads = useCan()('customers.read')
  return (
    <Table className={`${classes.table} tabular`} verticalSpacing="xs" horizontalSpacing="md">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('columns.code')}</Table.Th>
          <Table.Th>{t('columns.state')}</Table.Th>
          <Table.Th visibleFrom="sm">{t('columns.when')}</Table.Th>
          {reads && <Table.Th visibleFrom="sm">{t('columns.customer')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {codes.map((code) => (
          <CodeRow key={code.id} code={code} reads={reads} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function CodeRow({ code: row, reads }: { code: Code; reads: boolean }) {
  const t = useTranslations('coupons')
  const { moment } = useFormat()
  const { code, state, uses, customerId, activatedAt, lastUsedAt } = row
  const at = lastUsedAt ?? activatedAt
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <span className={classes.code}>{code}</span>
          <CopyCode code={code} label={t('show.copy', { code })} done={t('show.copied')} />
        </Group>
      </Table.Td>
      <Table.Td>
        <Badge {...LOOK[state]}>{t(`show.states.${state}`)}</Badge>
        {state === 'in_use' && (
          <Text span size="sm" c="dimmed" ml={6}>
            {t('times', { count: uses })}
          </Text>
        )}
      </Table.Td>
      <Table.Td visibleFrom="sm" c="dimmed">
        {at ? moment(at) : '—'}
      </Table.Td>
      {reads && (
        <Table.Td visibleFrom="sm">
          {customerId ? (
            <TextLink href={`/customers/${customerId}`}>{t('show.openCustomer')}</TextLink>
          ) : (
            <Text c="dimmed">—</Text>
          )}
        </Table.Td>
      )}
    </Table.Tr>
  )
}
