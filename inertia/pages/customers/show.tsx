import { router } from '@inertiajs/react'
import { Badge, Button, Group, Menu, Skeleton, Stack } from '@mantine/core'
import { IconArrowsJoin, IconPencil, IconUserOff, IconUserQuestion } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api, type PageMeta } from '~/api/client'
import { ConsentsCard } from '~/components/customers/consents_card'
import { ContactsCard } from '~/components/customers/contacts_card'
import classes from '~/components/customers/customers.module.css'
import { NotesCard } from '~/components/customers/notes_card'
import { ProfileFigures } from '~/components/customers/profile_figures'
import { ProfileNews } from '~/components/customers/profile_news'
import { Purchases } from '~/components/customers/purchases'
import type {
  ConsentKind,
  Customer,
  Duplicate,
  Note,
  Purchase,
  Segment,
} from '~/components/customers/types'
import { useOpenContacts } from '~/components/customers/use_open_contacts'
import { useProfileTabs } from '~/components/customers/use_profile_tabs'
import { TextLink } from '~/components/ui/app_link'
import { useConfirm } from '~/components/ui/confirm'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { RowMenu } from '~/components/ui/row_menu'
import { TabsNav } from '~/components/ui/tabs_nav'
import { useCan } from '~/hooks/use_can'
import { useEdited } from '~/hooks/use_edited'
import { catalogue } from '~/i18n/catalogue'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

const BonusesTab = lazy(async () => {
  await catalogue.need(['ledger'])
  return import('~/components/customers/bonuses/bonuses_tab')
})
const CustomerDialog = lazy(() => import('~/components/customers/customer_dialog'))
const CustomerLoyalty = lazy(async () => {
  await catalogue.need(['badges', 'coupons', 'programme', 'referrals'])
  return import('~/components/loyalty/customer_loyalty')
})
const MergeDialog = lazy(() => import('~/components/customers/merge_dialog'))

type Props = InertiaProps<{
  customer: Customer
  segments: Segment[]
  purchases: { rows: Purchase[]; meta: PageMeta }
  consentKinds: ConsentKind[]
  notes?: { rows: Note[] }
  duplicates?: { rows: Duplicate[]; meta: PageMeta } | null
}>

export default function CustomerPage(props: Props) {
  const { segments, purchases, consentKinds, notes, duplicates } = props
  const t = useTranslations('customers')
  const { day } = useFormat()
  const may = useCan()('customers.manage')
  const { customer, open, opening } = useOpenContacts(props.customer)
  const edited = useEdited<Customer>()
  const [merging, setMerging] = useState(false)
  const { confirm, dialog } = useConfirm()
  const name = customer.name ?? t('nameless')
  const { tab, tabs } = useProfileTabs(customer.id)

  /** Nobody overwrites what is not in sight. */
  async function edit() {
    const opened = customer.contactsOpen ? customer : await open()
    if (opened) edited.edit(opened)
  }

  function erase() {
    confirm({
      title: t('profile.eraseQuestion.title', { name }),
      text: t('profile.eraseQuestion.text'),
      confirm: t('profile.eraseQuestion.confirm'),
      act: async () => {
        await api('DELETE', `/api/v1/customers/${customer.id}`)
        router.visit('/customers')
      },
    })
  }

  return (
    <>
      <TextLink href="/customers" size="sm" c="dimmed">
        {t('profile.back')}
      </TextLink>
      <PageHeader
        title={name}
        text={
          <Group component="span" gap={6}>
            {segments
              .filter(({ group }) => group !== 'rfm')
              .map((segment) => (
                <Badge
                  key={segment.id}
                  component="span"
                  color={segment.group === 'risk' ? 'amber' : undefined}
                >
                  {segment.name}
                </Badge>
              ))}
            {t('profile.since', { date: day(customer.createdAt) })}
          </Group>
        }
      >
        {may && (
          <>
            <Button
              variant="default"
              loading={opening}
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={edit}
            >
              {t('profile.edit')}
            </Button>
            <RowMenu name={name}>
              <Menu.Item
                leftSection={<IconArrowsJoin size={16} aria-hidden />}
                onClick={() => setMerging(true)}
              >
                {t('profile.merge.action')}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconUserQuestion size={16} aria-hidden />}
                onClick={() => router.visit(`/customers/requests?customerId=${customer.id}`)}
              >
                {t('profile.requests')}
              </Menu.Item>
              <Menu.Item
                color="red"
                leftSection={<IconUserOff size={16} aria-hidden />}
                onClick={erase}
              >
                {t('profile.erase')}
              </Menu.Item>
            </RowMenu>
          </>
        )}
      </PageHeader>
      <ProfileNews customer={customer} duplicates={duplicates} />
      <ProfileFigures customer={customer} />
      <div className={classes.profile}>
        <div className={classes.contacts}>
          <ContactsCard customer={customer} opening={opening} onOpen={open} />
        </div>
        <div className={classes.purchases}>
          {tabs.length > 1 && <TabsNav label={name} tabs={tabs} />}
          {tab === 'bonuses' ? (
            <Later fallback={<Skeleton height={320} />}>
              <BonusesTab key={customer.id} customerId={customer.id} />
            </Later>
          ) : (
            <Purchases key={customer.id} customerId={customer.id} first={purchases} />
          )}
        </div>
        <Stack className={classes.rest}>
          <NotesCard customerId={customer.id} notes={notes?.rows} />
          <Later>
            <CustomerLoyalty customerId={customer.id} />
          </Later>
          <ConsentsCard customer={customer} kinds={consentKinds} />
        </Stack>
      </div>
      <Later>
        {edited.item && (
          <CustomerDialog
            key={edited.key}
            customer={edited.item}
            opened={edited.opened}
            onClose={edited.close}
          />
        )}
        {merging && (
          <MergeDialog customer={customer} opened={merging} onClose={() => setMerging(false)} />
        )}
      </Later>
      {dialog}
    </>
  )
}
