import { Paper, Table, Text, UnstyledButton } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { TextLink } from '~/components/ui/app_link'
import { useCan } from '~/hooks/use_can'
import { useFormat } from '~/i18n/use_format'
import classes from './ledger.module.css'
import type { Movement, NamedCustomer } from './types'
import { useSigned } from './use_signed'

interface Props {
  movements: Movement[]
  onOpen(id: string): void
  /** All of one customer, who need not be named. */
  ofOne?: boolean
}

export function MovementTable({ movements, onOpen, ofOne }: Props) {
  const t = useTranslations('ledger')
  const { moment } = useFormat()
  const signed = useSigned()

  return (
    <Paper p={0}>
      <Table
        className={`${classes.table} tabular`}
        verticalSpacing="xs"
        horizontalSpacing="md"
        aria-label={t('caption')}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.movement')}</Table.Th>
            {!ofOne && <Table.Th visibleFrom="sm">{t('columns.customer')}</Table.Th>}
            <Table.Th visibleFrom="sm">{t('columns.when')}</Table.Th>
            <Table.Th ta="end">{t('columns.change')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {movements.map((movement) => {
            const { id, title, reason, customer, change, createdAt } = movement
            const when = moment(createdAt)
            return (
              <Table.Tr key={id}>
                <Table.Td className={classes.what}>
                  <UnstyledButton
                    fw={560}
                    aria-label={t('open', { title, moment: when })}
                    onClick={() => onOpen(id)}
                  >
                    {title}
                  </UnstyledButton>
                  <Text size="sm" c="dimmed" truncate>
                    {reason}
                    <Text span inherit hiddenFrom="sm">
                      {!ofOne && ` · ${customer.name ?? t('nameless')}`}
                      {` · ${when}`}
                    </Text>
                  </Text>
                </Table.Td>
                {!ofOne && (
                  <Table.Td visibleFrom="sm">
                    <CustomerName customer={customer} />
                  </Table.Td>
                )}
                <Table.Td visibleFrom="sm">{when}</Table.Td>
                <Table.Td ta="end" fw={560}>
                  {signed(movement.type === 'transfer' && change === 0 ? movement.amount : change)}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

export function CustomerName({ customer: { id, name } }: { customer: NamedCustomer }) {
  const t = useTranslations('ledger')
  const shown = name ?? t('nameless')
  return useCan()('customers.read') ? (
    <TextLink href={`/customers/${id}?tab=bonuses`} inherit c="inherit" underline="hover">
      {shown}
    </TextLink>
  ) : (
    shown
  )
}
