import { Button, Paper } from '@mantine/core'
import { IconFileUpload, IconUserPlus, IconUsers, IconUserSearch } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { PageMeta } from '~/api/client'
import { CustomerFilters } from '~/components/customers/customer_filters'
import { CustomerTable } from '~/components/customers/customer_table'
import { CustomersTabs } from '~/components/customers/customers_tabs'
import type { Asked, ListedCustomer, Segment } from '~/components/customers/types'
import { useFound } from '~/components/customers/use_found'
import { ButtonLink } from '~/components/ui/app_link'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { Pages } from '~/components/ui/pages'
import { useCan } from '~/hooks/use_can'
import { useEdited } from '~/hooks/use_edited'
import { useView } from '~/hooks/use_view'
import type { InertiaProps } from '~/types'

const DownloadMenu = lazy(() => import('~/components/ui/download_menu'))
const CustomerDialog = lazy(() => import('~/components/customers/customer_dialog'))

type Props = InertiaProps<{
  asked: Asked
  customers: { rows: ListedCustomer[]; meta: PageMeta }
  segments: Segment[]
  tags: string[]
}>

export default function CustomersPage({ asked, customers, segments, tags }: Props) {
  const t = useTranslations('customers')
  const can = useCan()
  const { show } = useView()
  const [search, setSearch] = useState('')
  const { found } = useFound(search, asked)
  const edited = useEdited<never>()
  const rows = found ? found.data : customers.rows
  const { segment, tag, lastVisitFrom, lastVisitTo } = asked
  const narrowed = { segment, tag, lastVisitFrom, lastVisitTo }
  const filtered = Boolean(search) || Object.values(narrowed).some(Boolean)

  return (
    <>
      <CustomersTabs />
      <PageHeader title={t('title')} text={t('text', { count: (found ?? customers).meta.total })}>
        {can('customers.manage') && rows.length > 0 && (
          <Later>
            <DownloadMenu path="/api/v1/customers/export" filter={narrowed} hint={t('export')} />
          </Later>
        )}
        {can('customers.manage') && (
          <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={edited.add}>
            {t('add')}
          </Button>
        )}
      </PageHeader>
      {(rows.length > 0 || filtered) && (
        <CustomerFilters
          asked={asked}
          segments={segments}
          tags={tags}
          search={search}
          onSearch={setSearch}
          onAsk={(changes) => show({ ...changes, page: null })}
        />
      )}
      {rows.length > 0 && (
        <CustomerTable
          customers={rows}
          segments={segments}
          asked={asked}
          onSort={(sort, order) => show({ sort, order, page: null })}
        />
      )}
      {rows.length === 0 && (
        <Paper>
          {filtered ? (
            <Empty icon={IconUserSearch} title={t('none.title')} text={t('none.text')} />
          ) : (
            <Empty icon={IconUsers} title={t('empty.title')} text={t('empty.text')}>
              {can('imports.create') && (
                <ButtonLink
                  href="/imports/new"
                  leftSection={<IconFileUpload size={16} aria-hidden />}
                >
                  {t('empty.upload')}
                </ButtonLink>
              )}
            </Empty>
          )}
        </Paper>
      )}
      {!found && <Pages meta={customers.meta} />}
      <Later>
        <CustomerDialog
          key={edited.key}
          customer={null}
          opened={edited.opened}
          onClose={edited.close}
        />
      </Later>
    </>
  )
}
