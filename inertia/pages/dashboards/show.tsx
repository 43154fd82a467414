import { router } from '@inertiajs/react'
import { Button, Paper, Skeleton } from '@mantine/core'
import { IconLayoutGrid } from '@tabler/icons-react'
import { lazy, useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { Asked } from '~/api/report_types'
import type { Places } from '~/api/types'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { LiveDot } from '~/components/dashboards/live_dot'
import { TabBar } from '~/components/dashboards/tab_bar'
import type { Dashboard, DashboardData } from '~/components/dashboards/types'
import { useDeeds } from '~/components/dashboards/use_deeds'
import { useDraft } from '~/components/dashboards/use_draft'
import { ViewActions } from '~/components/dashboards/view_actions'
import { WidgetGrid } from '~/components/dashboards/widget_grid'
import { AsOf } from '~/components/reports/as_of'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { useEdited } from '~/hooks/use_edited'
import { useLiveSales } from '~/hooks/use_live_sales'
import { useView } from '~/hooks/use_view'
import type { InertiaProps } from '~/types'

const Editor = lazy(() => import('~/components/dashboards/editor'))
const NameDialog = lazy(() => import('~/components/dashboards/name_dialog'))
const ShareDialog = lazy(() => import('~/components/dashboards/share_dialog'))

type Props = InertiaProps<{
  places: Places
  dashboard: Dashboard
  asked: Asked
  /** Comes after the page. */
  data?: DashboardData
}>

export default function DashboardPage({ dashboard, asked, data }: Props) {
  const t = useTranslations('dashboards')
  const { query } = useView()
  const deeds = useDeeds()
  const draft = useDraft(dashboard, data)
  const settings = useEdited<Dashboard>()
  const sharing = useEdited<Dashboard>()
  const { send, sending } = useSend()
  const { id, name, live, editable } = dashboard
  const arranging = draft.tabs !== null
  useLiveSales(['asked', 'data'], live)

  // A new dashboard opens where it is put together.
  const fresh = query.has('edit') && editable
  useEffect(() => {
    if (fresh) draft.begin()
  }, [id, fresh])

  const update = (change: object) =>
    api('PATCH', `/api/v1/dashboards/${id}`, { ...change, version: dashboard.version })

  async function save() {
    if (!(await send(() => update({ tabs: draft.tabs })))) return
    query.delete('edit')
    router.visit(`/dashboards/${id}${query.size > 0 ? `?${query}` : ''}`, {
      replace: true,
      preserveScroll: true,
      preserveState: true,
      onFinish: draft.end,
    })
  }

  return (
    <>
      <PageHeader
        title={name}
        text={
          <>
            {live && <LiveDot />} <AsOf {...(data ?? asked)} />
          </>
        }
      >
        {!arranging && (
          <ViewActions
            dashboard={dashboard}
            deeds={deeds}
            onArrange={draft.begin}
            onSettings={() => settings.edit(dashboard)}
            onShare={() => sharing.edit(dashboard)}
          />
        )}
      </PageHeader>
      <TabBar tabs={draft.tabs ?? dashboard.tabs} current={draft.tab.id} onShow={draft.show} />
      {arranging && (
        <Later fallback={<Skeleton height={400} radius="md" />}>
          <Editor draft={draft} saving={sending} onSave={save} />
        </Later>
      )}
      {!arranging && draft.tab.widgets.length === 0 && (
        <Paper>
          <Empty icon={IconLayoutGrid} title={t('emptyTitle')} text={t('emptyText')}>
            {editable && <Button onClick={draft.begin}>{t('arrange.begin')}</Button>}
          </Empty>
        </Paper>
      )}
      {!arranging && <WidgetGrid widgets={draft.tab.widgets} answers={draft.answers} />}
      <Later>
        {settings.item && (
          <NameDialog
            key={`settings-${settings.key}`}
            title={t('deeds.settings')}
            dashboard={dashboard}
            opened={settings.opened}
            onClose={settings.close}
            onSave={async (named) => {
              await update(named)
              router.reload()
            }}
          />
        )}
        {sharing.item && (
          <ShareDialog
            key={`share-${sharing.key}`}
            dashboard={dashboard}
            opened={sharing.opened}
            onClose={sharing.close}
          />
        )}
      </Later>
    </>
  )
}
