import {
  Alert,
  Button,
  Group,
  Paper,
  SegmentedControl,
  Select,
  Stack,
  Skeleton,
} from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconReceipt } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import { api } from '~/api/client'
import { Problem } from '~/api/problem'
import { useSend } from '~/api/use_send'
import { CustomerField } from '~/components/till/customer_field'
import { ItemsEditor, newItem } from '~/components/till/items_editor'
import { purchaseBody, sumOf } from '~/components/till/purchase_body'
import { SumsPanel } from '~/components/till/sums_panel'
import classes from '~/components/till/till.module.css'
import type { Draft, Made, Payment, Venue } from '~/components/till/types'
import { useQueue } from '~/components/till/use_queue'
import { useQuote } from '~/components/till/use_quote'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { useCan } from '~/hooks/use_can'
import { useEdited } from '~/hooks/use_edited'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

const EntryField = lazy(() => import('~/components/till/entry_field'))
const CouponsField = lazy(() => import('~/components/till/coupons_field'))
const Done = lazy(() => import('~/components/till/done'))
const NoVenue = lazy(() => import('~/components/till/no_venue'))
const QueueNotice = lazy(() => import('~/components/till/queue_notice'))
const SpendSwitch = lazy(() => import('~/components/till/spend_switch'))
const PurchasesDrawer = lazy(() => import('~/components/till/purchases_drawer'))

type Props = InertiaProps<{ venues: Venue[] }>

const PAYMENTS: Payment[] = ['card', 'cash']
const OFFLINE = 0
const blank = (): Draft => ({
  customer: null,
  items: [newItem()],
  couponCodes: [],
  spends: false,
  paymentType: 'card',
  at: '',
})

export default function TillPage({ venues }: Props) {
  const t = useTranslations('till')
  const [chosen, choose] = useLocalStorage({
    key: 'krug.till.venue',
    defaultValue: '',
    getInitialValueInEffect: false,
  })
  const venue = venues.find(({ id }) => id === chosen) ?? venues.at(0)
  const listed = useEdited<true>()

  if (!venue)
    return (
      <Later>
        <NoVenue />
      </Later>
    )
  return (
    <>
      <PageHeader title={t('title')} text={t('text')}>
        <Group gap="xs">
          {venues.length > 1 && (
            <Select
              aria-label={t('venue')}
              data={venues.map(({ id, name }) => ({ value: id, label: name }))}
              value={venue.id}
              allowDeselect={false}
              onChange={(id) => id && choose(id)}
            />
          )}
          <Button
            variant="default"
            leftSection={<IconReceipt size={16} aria-hidden />}
            onClick={() => listed.edit(true)}
          >
            {t('purchases.open')}
          </Button>
        </Group>
      </PageHeader>
      <Sale key={venue.id} venueId={venue.id} />
      <Later>
        {listed.item && (
          <PurchasesDrawer venueId={venue.id} opened={listed.opened} onClose={listed.close} />
        )}
      </Later>
    </>
  )
}

/** One purchase after another. */
function Sale({ venueId }: { venueId: string }) {
  const t = useTranslations('till')
  const { exact } = useFormat()
  const [draft, setDraft] = useState(blank)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const [made, setMade] = useState<Made | null>(null)
  const queue = useQueue()
  const mayEnter = useCan()('purchases.enter')
  const { send, sending } = useSend()
  const body = purchaseBody(venueId, draft)
  const { quote, refusal, offline, waiting } = useQuote(made ? null : body)
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }))
  const unknown = refusal?.code === 'E_CUSTOMER_UNKNOWN' || refusal?.code === 'E_NOT_FOUND'

  function next() {
    setDraft(blank())
    setKey(crypto.randomUUID())
    setMade(null)
  }

  async function pay() {
    if (!body) return
    await send(async () => {
      try {
        const purchase = { ...body, externalId: key, quote: quote?.quote }
        setMade(await api<Made>('POST', '/api/v1/pos/process-purchase', purchase, key))
      } catch (error) {
        if (!(error instanceof Problem) || error.document.status !== OFFLINE) {
          // What was refused had no effect: another attempt is another purchase.
          setKey(crypto.randomUUID())
          throw error
        }
        queue.add(body, key)
        next()
      }
    })
  }

  if (made)
    return (
      <div className={classes.screen}>
        <Later>
          <Done made={made} onNext={next} />
        </Later>
      </div>
    )

  const total = quote ? quote.total : sumOf(draft)
  return (
    <>
      <Later>
        <QueueNotice waiting={queue.waiting} refused={queue.refused} onDismiss={queue.dismiss} />
      </Later>
      <div className={classes.screen}>
        <Stack>
          <CustomerField
            reference={draft.customer}
            sums={quote}
            unknown={unknown}
            onChange={(customer) => change({ customer, spends: false })}
          />
          <Paper>
            <ItemsEditor items={draft.items} onChange={(items) => change({ items })} />
          </Paper>
          <Later fallback={<Skeleton height={60} />}>
            <CouponsField
              codes={draft.couponCodes}
              onChange={(couponCodes) => change({ couponCodes })}
            />
          </Later>
        </Stack>
        <Paper>
          <Stack>
            <SumsPanel sums={quote} plain={sumOf(draft)} />
            {quote?.coupons.refused.map(({ code, reason }) => (
              <Alert key={code} color="yellow">
                {t('couponRefused', { code, reason })}
              </Alert>
            ))}
            {quote?.bonuses && quote.bonuses.most > 0 && (
              <Later>
                <SpendSwitch
                  most={quote.bonuses.most}
                  spends={draft.spends}
                  onChange={(spends) => change({ spends })}
                />
              </Later>
            )}
            <SegmentedControl
              fullWidth
              size="md"
              aria-label={t('payment')}
              data={PAYMENTS.map((value) => ({ value, label: t(`payments.${value}`) }))}
              value={draft.paymentType}
              onChange={(paymentType) => change({ paymentType: paymentType as Payment })}
            />
            {refusal && !unknown && <Alert color="red">{refusal.detail}</Alert>}
            {offline && <Alert color="yellow">{t('offline')}</Alert>}
            {mayEnter && (
              <Later fallback={<Skeleton height={24} />}>
                <EntryField at={draft.at} onChange={(at) => change({ at })} />
              </Later>
            )}
            <Button
              className={classes.pay}
              disabled={!body || Boolean(refusal) || (waiting && !offline)}
              loading={sending}
              onClick={pay}
            >
              {t(offline ? 'payOffline' : 'pay', { total: exact(total) })}
            </Button>
          </Stack>
        </Paper>
      </div>
    </>
  )
}
