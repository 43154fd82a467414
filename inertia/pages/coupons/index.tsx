import { Button, Paper, Select, TextInput } from '@mantine/core'
import { IconPlus, IconSearch, IconTicket } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { PageMeta } from '~/api/client'
import { BatchTable } from '~/components/coupons/batch_table'
import classes from '~/components/coupons/coupons.module.css'
import type { Batch, BatchState } from '~/components/coupons/types'
import { LoyaltyTabs } from '~/components/loyalty/loyalty_tabs'
import { ButtonLink } from '~/components/ui/app_link'
import { Empty } from '~/components/ui/empty'
import { PageHeader } from '~/components/ui/page_header'
import { Pages } from '~/components/ui/pages'
import { useView } from '~/hooks/use_view'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{
  asked: { search?: string; state?: BatchState }
  batches: { rows: Batch[]; meta: PageMeta }
}>

const STATES = ['running', 'planned', 'ended', 'stopped'] as const

export default function CouponsPage({ asked, batches: { rows, meta } }: Props) {
  const t = useTranslations('coupons')
  const { show } = useView()
  const filtered = Boolean(asked.search || asked.state)
  const create = (
    <ButtonLink href="/loyalty/coupons/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {t('create')}
    </ButtonLink>
  )

  return (
    <>
      <LoyaltyTabs />
      <PageHeader title={t('title')} text={t('text', { count: meta.total })}>
        {(rows.length > 0 || filtered) && create}
      </PageHeader>
      {(rows.length > 0 || filtered) && (
        <search className={classes.filters}>
          <TextInput
            className={classes.search}
            type="search"
            defaultValue={asked.search}
            leftSection={<IconSearch size={16} aria-hidden />}
            placeholder={t('search')}
            aria-label={t('search')}
            onKeyDown={({ key, currentTarget }) =>
              key === 'Enter' && show({ search: currentTarget.value.trim() || null, page: null })
            }
          />
          <Select
            className={classes.choice}
            aria-label={t('columns.state')}
            placeholder={t('anyState')}
            data={STATES.map((value) => ({ value, label: t(`states.${value}`) }))}
            value={asked.state ?? null}
            onChange={(state) => show({ state, page: null })}
            clearable
          />
          {filtered && (
            <Button
              variant="subtle"
              onClick={() => show({ search: null, state: null, page: null })}
            >
              {t('clear')}
            </Button>
          )}
        </search>
      )}
      {rows.length > 0 && <BatchTable batches={rows} />}
      {rows.length === 0 && (
        <Paper>
          {filtered ? (
            <Empty icon={IconSearch} title={t('none.title')} text={t('none.text')} />
          ) : (
            <Empty icon={IconTicket} title={t('empty.title')} text={t('empty.text')}>
              {create}
            </Empty>
          )}
        </Paper>
      )}
      <Pages meta={meta} />
    </>
  )
}
