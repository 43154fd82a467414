import { Badge, Button, Group, Paper, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, type Page, type PageMeta } from '~/api/client'
import { useSend } from '~/api/use_send'
import { useFormat } from '~/i18n/use_format'
import classes from './customers.module.css'
import type { Purchase } from './types'

interface Props {
  customerId: string
  first: { rows: Purchase[]; meta: PageMeta }
}

/** The timeline of what a customer bought, newest first. */
export function Purchases({ customerId, first }: Props) {
  const t = useTranslations('customers.profile.purchases')
  const [later, setLater] = useState<Purchase[]>([])
  const { send, sending } = useSend()
  const purchases = [...first.rows, ...later]
  const { perPage, total } = first.meta

  function more() {
    const page = Math.floor(purchases.length / perPage) + 1
    return send(async () => {
      const path = `/api/v1/customers/${customerId}/purchases?page=${page}&perPage=${perPage}`
      const next = await api<Page<Purchase>>('GET', path)
      setLater([...later, ...next.data])
    })
  }

  return (
    <Paper p={0}>
      <Title order={2} p="md" pb="xs">
        {t('title')}
      </Title>
      {purchases.length === 0 && (
        <Text c="dimmed" px="md" pb="md">
          {t('none')}
        </Text>
      )}
      {purchases.map((purchase) => (
        <PurchaseRow key={purchase.id} purchase={purchase} />
      ))}
      {purchases.length < total && (
        <Group justify="center" p="md">
          <Button variant="default" loading={sending} onClick={more}>
            {t('more')}
          </Button>
        </Group>
      )}
    </Paper>
  )
}

const SHOWN_ITEMS = 4

function PurchaseRow({ purchase }: { purchase: Purchase }) {
  const t = useTranslations('customers.profile.purchases')
  const { money, moment, decimal } = useFormat()
  const { kind, status, closedAt, total, venue, business, items } = purchase
  const rest = items.length - SHOWN_ITEMS
  const places = venue.name === business.name ? venue.name : `${business.name}, ${venue.name}`

  return (
    <div className={classes.purchase}>
      <Text fw={560}>
        {moment(closedAt)}
        {kind === 'refund' && (
          <Badge color="amber" ml="xs">
            {t('refund')}
          </Badge>
        )}
        {status === 'cancelled' && (
          <Badge variant="default" ml="xs">
            {t('cancelled')}
          </Badge>
        )}
      </Text>
      <Text
        fw={560}
        className="tabular"
        td={status === 'cancelled' ? 'line-through' : undefined}
        c={status === 'cancelled' ? 'dimmed' : undefined}
      >
        {money(total)}
      </Text>
      <Text size="sm" c="dimmed" style={{ gridColumn: '1 / -1' }}>
        {places}
      </Text>
      {items.length > 0 && (
        <Text size="sm" style={{ gridColumn: '1 / -1' }}>
          {items
            .slice(0, SHOWN_ITEMS)
            .map(({ name, quantity }) =>
              quantity === 1
                ? (name ?? t('unnamed'))
                : `${name ?? t('unnamed')} × ${decimal(quantity)}`
            )
            .join(', ')}
          {rest > 0 && ` ${t('moreItems', { count: rest })}`}
        </Text>
      )}
    </div>
  )
}
