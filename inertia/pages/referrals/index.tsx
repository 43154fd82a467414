import { Paper, Select } from '@mantine/core'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { PageMeta } from '~/api/client'
import classes from '~/components/coupons/coupons.module.css'
import { LoyaltyTabs } from '~/components/loyalty/loyalty_tabs'
import { ReferralTable } from '~/components/referrals/referral_table'
import { STATES, type Referral, type ReferralState } from '~/components/referrals/types'
import { Empty } from '~/components/ui/empty'
import { PageHeader } from '~/components/ui/page_header'
import { Pages } from '~/components/ui/pages'
import { useView } from '~/hooks/use_view'
import { useFormat } from '~/i18n/use_format'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{
  asked: { state?: ReferralState; customerId?: string }
  terms: { bonus: number; monthlyCap: number }
  referrals: { rows: Referral[]; meta: PageMeta }
}>

export default function ReferralsPage({ asked, terms, referrals: { rows, meta } }: Props) {
  const t = useTranslations('referrals')
  const { show } = useView()
  const { decimal } = useFormat()
  const filtered = Boolean(asked.state || asked.customerId)
  const text =
    terms.bonus > 0
      ? t('text', { bonus: decimal(terms.bonus), count: terms.bonus, cap: terms.monthlyCap })
      : t('off')

  return (
    <>
      <LoyaltyTabs />
      <PageHeader title={t('title')} text={text} />
      {(rows.length > 0 || filtered) && (
        <search className={classes.filters}>
          <Select
            className={classes.choice}
            aria-label={t('state')}
            placeholder={t('anyState')}
            data={STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
            value={asked.state ?? null}
            onChange={(state) => show({ state, page: null })}
            clearable
          />
        </search>
      )}
      {rows.length > 0 ? (
        <ReferralTable referrals={rows} />
      ) : (
        <Paper>
          <Empty
            icon={IconHeartHandshake}
            title={t(filtered ? 'none.title' : 'empty.title')}
            text={t(filtered ? 'none.text' : 'empty.text')}
          />
        </Paper>
      )}
      <Pages meta={meta} />
    </>
  )
}
