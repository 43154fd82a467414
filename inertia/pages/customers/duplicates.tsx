import { router } from '@inertiajs/react'
import { Badge, Button, Group, Paper } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconUserCheck } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { api, type PageMeta } from '~/api/client'
import { useSend } from '~/api/use_send'
import { CustomerCard } from '~/components/customers/customer_card'
import classes from '~/components/customers/customers.module.css'
import { CustomersTabs } from '~/components/customers/customers_tabs'
import type { Duplicate } from '~/components/customers/types'
import { TextLink } from '~/components/ui/app_link'
import { Empty } from '~/components/ui/empty'
import { PageHeader } from '~/components/ui/page_header'
import { Pages } from '~/components/ui/pages'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{ duplicates: { rows: Duplicate[]; meta: PageMeta } }>

export default function DuplicatesPage({ duplicates: { rows, meta } }: Props) {
  const t = useTranslations('customers.duplicates')

  return (
    <>
      <CustomersTabs />
      <PageHeader title={t('title')} text={t('text')} />
      <Paper p={0}>
        {rows.length === 0 && (
          <Empty icon={IconUserCheck} title={t('empty.title')} text={t('empty.text')} />
        )}
        {rows.map((pair) => (
          <Pair key={pair.customers.map(({ id }) => id).join()} pair={pair} />
        ))}
      </Paper>
      <Pages meta={meta} />
    </>
  )
}

/** The one with more purchases stands on the left, and stays. */
function Pair({ pair: { reason, customers } }: { pair: Duplicate }) {
  const t = useTranslations('customers')
  const { send, sending } = useSend()
  const [kept, other] = customers.toSorted((a, b) => b.visits - a.visits)

  function merge() {
    return send(async () => {
      await api('POST', `/api/v1/customers/${kept.id}/merge`, { customerId: other.id })
      notifications.show({ message: t('profile.merge.done') })
      router.reload()
    })
  }

  function tellApart() {
    return send(async () => {
      await api('POST', `/api/v1/customers/${kept.id}/distinct`, { customerId: other.id })
      notifications.show({ message: t('duplicates.toldApart') })
      router.reload()
    })
  }

  return (
    <div className={classes.pair}>
      {[kept, other].map((customer) => (
        <CustomerCard
          key={customer.id}
          customer={customer}
          title={
            <TextLink href={`/customers/${customer.id}`} c="inherit" underline="hover">
              {customer.name ?? t('nameless')}
            </TextLink>
          }
        />
      ))}
      <Group gap="sm">
        <Badge variant="default">{t(`duplicates.reasons.${reason}`)}</Badge>
        <Button
          size="xs"
          variant="default"
          loading={sending}
          title={t('duplicates.keep')}
          onClick={merge}
        >
          {t('duplicates.merge')}
        </Button>
        <Button size="xs" variant="subtle" loading={sending} onClick={tellApart}>
          {t('duplicates.apart')}
        </Button>
      </Group>
    </div>
  )
}
