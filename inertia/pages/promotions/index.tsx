import { Paper, Select, TextInput } from '@mantine/core'
import { IconArrowsSort, IconDiscount, IconPlus, IconSearch } from '@tabler/icons-react'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PageMeta } from '~/api/client'
import { LoyaltyTabs } from '~/components/loyalty/loyalty_tabs'
import { usePromotionActions } from '~/components/promotions/promotion_actions'
import { PromotionRow } from '~/components/promotions/promotion_row'
import classes from '~/components/promotions/promotions.module.css'
import { STATES, type Figures, type Promotion, type State } from '~/components/promotions/types'
import { ButtonLink } from '~/components/ui/app_link'
import { Empty } from '~/components/ui/empty'
import { PageHeader } from '~/components/ui/page_header'
import { Pages } from '~/components/ui/pages'
import { useCan } from '~/hooks/use_can'
import { useView } from '~/hooks/use_view'
import type { InertiaProps } from '~/types'

type Props = InertiaProps<{
  asked: { state?: State; search?: string }
  promotions: { rows: Promotion[]; meta: PageMeta }
  figures?: Figures
}>

const PAUSE = 300

export default function PromotionsPage({ asked, promotions, figures }: Props) {
  const t = useTranslations('promotions')
  const may = useCan()('promotions.manage')
  const { show } = useView()
  const { actionsFor, dialog } = usePromotionActions()
  const [search, setSearch] = useState(asked.search ?? '')
  const find = useDebouncedCallback(
    (text: string) => show({ search: text || null, page: null }),
    PAUSE
  )
  const { rows, meta } = promotions
  const filtered = Boolean(asked.state || asked.search)
  const create = may && (
    <ButtonLink
      href="/loyalty/promotions/new"
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      {t('list.create')}
    </ButtonLink>
  )

  return (
    <>
      <LoyaltyTabs />
      <PageHeader title={t('title')} text={t('list.text')}>
        {(rows.length > 0 || filtered) && (
          <>
            <ButtonLink
              href="/loyalty/promotions/groups"
              variant="default"
              leftSection={<IconArrowsSort size={16} aria-hidden />}
            >
              {t('list.order')}
            </ButtonLink>
            {create}
          </>
        )}
      </PageHeader>
      {(rows.length > 0 || filtered) && (
        <search className={classes.filters}>
          <TextInput
            type="search"
            aria-label={t('list.search')}
            placeholder={t('list.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={search}
            onChange={({ currentTarget }) => {
              setSearch(currentTarget.value)
              find(currentTarget.value.trim())
            }}
          />
          <Select
            aria-label={t('list.state')}
            placeholder={t('list.anyState')}
            data={STATES.map((state) => ({ value: state, label: t(`states.${state}`) }))}
            value={asked.state ?? null}
            onChange={(state) => show({ state, page: null })}
            clearable
          />
        </search>
      )}
      <Paper p={0}>
        {rows.map((promotion) => (
          <PromotionRow
            key={promotion.id}
            promotion={promotion}
            figures={figures}
            actions={actionsFor(promotion)}
          />
        ))}
        {rows.length === 0 && filtered && (
          <Empty icon={IconSearch} title={t('list.none.title')} text={t('list.none.text')} />
        )}
        {rows.length === 0 && !filtered && (
          <Empty icon={IconDiscount} title={t('list.empty.title')} text={t('list.empty.text')}>
            {create}
          </Empty>
        )}
      </Paper>
      <Pages meta={meta} />
      {dialog}
    </>
  )
}
