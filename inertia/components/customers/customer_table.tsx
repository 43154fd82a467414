import { Badge, Paper, Table, Text, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { TextLink } from '~/components/ui/app_link'
import { useFormat } from '~/i18n/use_format'
import classes from './customers.module.css'
import { SORTS, type Asked, type ListedCustomer, type Segment, type Sort } from './types'

interface Props {
  customers: ListedCustomer[]
  segments: Segment[]
  asked: Asked
  onSort(sort: Sort, order: 'asc' | 'desc'): void
}

export function CustomerTable({ customers, segments, asked, onSort }: Props) {
  const t = useTranslations('customers')
  const { sort = 'lastVisit', order = 'desc' } = asked

  return (
    <Paper p={0}>
      <Table className={`${classes.table} tabular`} verticalSpacing="xs" horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.name')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('columns.segment')}</Table.Th>
            {SORTS.map((column) => (
              <Table.Th
                key={column}
                ta="end"
                visibleFrom={column === 'total' ? undefined : 'sm'}
                aria-sort={sort === column ? SORTED[order] : undefined}
              >
                <UnstyledButton
                  className={classes.sort}
                  data-active={sort === column || undefined}
                  aria-label={t('sortBy', { column: t(`columns.${column}`) })}
                  onClick={() =>
                    onSort(column, sort === column && order === 'desc' ? 'asc' : 'desc')
                  }
                >
                  {t(`columns.${column}`)}
                  {sort === column &&
                    (order === 'desc' ? (
                      <IconArrowDown size={14} aria-hidden />
                    ) : (
                      <IconArrowUp size={14} aria-hidden />
                    ))}
                </UnstyledButton>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {customers.map((customer) => (
            <CustomerRow key={customer.id} customer={customer} segments={segments} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

const SORTED = { asc: 'ascending', desc: 'descending' } as const

function CustomerRow({ customer, segments }: { customer: ListedCustomer; segments: Segment[] }) {
  const t = useTranslations('customers')
  const { number, money, ago } = useFormat()
  const { id, name, phone, email, visits, total, averageCheck, lastVisitAt } = customer
  const lastVisit = lastVisitAt ? ago(lastVisitAt) : t('never')
  const contact = phone ?? email

  return (
    <Table.Tr>
      <Table.Td className={classes.who}>
        <TextLink href={`/customers/${id}`} fw={560} underline="hover" c="inherit">
          {name ?? contact ?? t('nameless')}
        </TextLink>
        <Text size="sm" c="dimmed" truncate>
          {name && contact && (
            <Text span inherit visibleFrom="sm">
              {contact}
            </Text>
          )}
          <Text span inherit hiddenFrom="sm">
            {t('summary', { visits })}
            {lastVisitAt && ` · ${lastVisit}`}
          </Text>
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <SegmentBadges held={customer.segments} segments={segments} />
      </Table.Td>
      <Table.Td ta="end" visibleFrom="sm">
        {number(visits)}
      </Table.Td>
      <Table.Td ta="end">{money(total)}</Table.Td>
      <Table.Td ta="end" visibleFrom="sm">
        {averageCheck === null ? '—' : money(averageCheck)}
      </Table.Td>
      <Table.Td ta="end" visibleFrom="sm" c={lastVisitAt ? undefined : 'dimmed'}>
        {lastVisit}
      </Table.Td>
    </Table.Tr>
  )
}

/** Where a customer stands, and whether there is reason to worry. */
function SegmentBadges({ held, segments }: { held: string[]; segments: Segment[] }) {
  return segments
    .filter(({ id, group }) => held.includes(id) && (group === 'lifecycle' || group === 'risk'))
    .map(({ id, name, group }) => (
      <Badge key={id} mr={4} {...(group === 'risk' ? { color: 'amber' } : styleOf(id))}>
        {name}
      </Badge>
    ))
}

const styleOf = (segment: string) =>
  segment === 'vip' || segment === 'regular' ? {} : { variant: 'default' }
