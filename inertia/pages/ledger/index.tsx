import { Paper, Skeleton, Stack } from '@mantine/core'
import { IconListSearch, IconNotebook } from '@tabler/icons-react'
import { lazy } from 'react'
import { useTranslations } from 'use-intl'
import type { PageMeta } from '~/api/client'
import { ChainLine } from '~/components/ledger/chain_line'
import { LedgerFigures } from '~/components/ledger/ledger_figures'
import { MovementTable } from '~/components/ledger/movement_table'
import type { Asked, LedgerSummary, Movement, NamedCustomer } from '~/components/ledger/types'
import { LoyaltyTabs } from '~/components/loyalty/loyalty_tabs'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { Pages } from '~/components/ui/pages'
import { useEdited } from '~/hooks/use_edited'
import { useView } from '~/hooks/use_view'
import type { InertiaProps } from '~/types'

const DownloadMenu = lazy(() => import('~/components/ui/download_menu'))
const LedgerFilters = lazy(() => import('~/components/ledger/ledger_filters'))
const MovementDrawer = lazy(() => import('~/components/ledger/movement_drawer'))

type Props = InertiaProps<{
  asked: Asked
  customer: NamedCustomer | null
  types: { id: string; name: string }[]
  movements: { rows: Movement[]; meta: PageMeta }
  summary?: LedgerSummary
}>

export default function LedgerPage({ asked, customer, types, movements, summary }: Props) {
  const t = useTranslations('ledger')
  const { show } = useView()
  const opened = useEdited<string>()
  const { rows, meta } = movements
  const { page, ...filter } = asked
  const filtered = Object.values(filter).some(Boolean)

  return (
    <>
      <LoyaltyTabs />
      <PageHeader title={t('title')} text={t('text')}>
        {rows.length > 0 && (
          <Later>
            <DownloadMenu
              path="/api/v1/bonuses/ledger/export"
              filter={filter}
              hint={t('export')}
            />
          </Later>
        )}
      </PageHeader>
      <LedgerFigures summary={summary} />
      {(rows.length > 0 || filtered) && (
        <Later fallback={<Skeleton height={60} mb="md" />}>
          <LedgerFilters
            asked={asked}
            customer={customer}
            types={types}
            onAsk={(changes) => show({ ...changes, page: null })}
          />
        </Later>
      )}
      {rows.length > 0 ? (
        <MovementTable movements={rows} onOpen={opened.edit} />
      ) : (
        <Paper>
          {filtered ? (
            <Empty icon={IconListSearch} title={t('none.title')} text={t('none.text')} />
          ) : (
            <Empty icon={IconNotebook} title={t('empty.title')} text={t('empty.text')} />
          )}
        </Paper>
      )}
      <Stack align="center">
        <Pages meta={meta} />
        {summary && <ChainLine chain={summary.chain} />}
      </Stack>
      <Later>
        {opened.item && (
          <MovementDrawer
            id={opened.item}
            opened={opened.opened}
            onClose={opened.close}
            onOpen={opened.edit}
          />
        )}
      </Later>
    </>
  )
}
