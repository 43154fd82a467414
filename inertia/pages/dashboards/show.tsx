import { router } from '@inertiajs/react'
import { Button, Paper, Skeleton } from '@mantine/core'
import { IconLayoutGrid } from '@tabler/icons-react'
import { lazy, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Asked } from '~/api/report_types'
import type { Places } from '~/api/types'
import { api } from '~/api/client'
import { useSend } from '~/api/use_send'
import { LiveDot } from '~/components/dashboards/live_dot'
import { TabBar } from '~/components/dashboards/tab_bar'
import type { Dashboard, DashboardData, Tab } from '~/components/dashboards/types'
import { useDeeds } from '~/components/dashboards/use_deeds'
import { ViewActions } from '~/components/dashboards/view_actions'
import { WidgetGrid } from '~/components/dashboards/widget_grid'
import { parametersOf } from '~/components/exports/parameters_of'
import { AsOf } from '~/components/reports/as_of'
import { Empty } from '~/components/ui/empty'
import { Later } from '~/components/ui/later'
import { PageHeader } from '~/components/ui/page_header'
import { useEdited } from '~/hooks/use_edited'
import { useLiveSales } from '~/hooks/use_live_sales'
import { useView } from '~/hooks/use_view'
import { catalogue } from '~/i18n/catalogue'
import type { InertiaProps } from '~/types'

const Editor = lazy(() => import('~/components/dashboards/editor'))
const EmbedDialog = lazy(async () => {
  await catalogue.need(['embeds'])
  return import('~/components/embeds/embed_dialog')
})
const NameDialog = lazy(() => import('~/components/dashboards/name_dialog'))
const ScheduleDialog = lazy(async () => {
  await catalogue.need(['schedules'])
  return import('~/components/schedules/schedule_dialog')
})
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
  const [current, show] = useState(dashboard.tabs[0].id)
  const [arranging, arrange] = useState(query.has('edit') && dashboard.editable)
  const tab = dashboard.tabs.find(({ id: own }) => own === current) ?? dashboard.tabs[0]
  const settings = useEdited<Dashboard>()
  const sharing = useEdited<Dashboard>()
  const embedding = useEdited<Dashboard>()
  const scheduling = useEdited<Dashboard>()
  const { send, sending } = useSend()
  /** What the page shows, for what is made of it. */
  const parameters = {
    ...(!query.has('from') && dashboard.question),
    ...parametersOf(query),
  }
  const { id, name, live, editable } = dashboard
  useLiveSales(['asked', 'data'], live)

  const update = (change: object) =>
    api('PATCH', `/api/v1/dashboards/${id}`, { ...change, version: dashboard.version })

  function leave() {
    arrange(false)
    query.delete('edit')
  }

  async function save(tabs: Tab[], shown: string) {
    if (!(await send(() => update({ tabs })))) return
    query.delete('edit')
    router.visit(`/dashboards/${id}${query.size > 0 ? `?${query}` : ''}`, {
      ...{ replace: true, preserveScroll: true, preserveState: true },
      onSuccess: () => {
        show(shown)
        arrange(false)
      },
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
            onArrange={() => arrange(true)}
            onSettings={() => settings.edit(dashboard)}
            onShare={() => sharing.edit(dashboard)}
            onEmbed={() => embedding.edit(dashboard)}
            onSchedule={() => scheduling.edit(dashboard)}
          />
        )}
      </PageHeader>
      {!arranging && <TabBar tabs={dashboard.tabs} current={tab.id} onShow={show} />}
      {arranging && (
        <Later fallback={<Skeleton height={400} radius="md" />}>
          <Editor
            dashboard={dashboard}
            data={data}
            current={tab.id}
            saving={sending}
            onSave={save}
            onCancel={leave}
          />
        </Later>
      )}
      {!arranging && tab.widgets.length === 0 && (
        <Paper>
          <Empty icon={IconLayoutGrid} title={t('emptyTitle')} text={t('emptyText')}>
            {editable && <Button onClick={() => arrange(true)}>{t('arrange.begin')}</Button>}
          </Empty>
        </Paper>
      )}
      {!arranging && <WidgetGrid widgets={tab.widgets} answers={data?.widgets} />}
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
        {embedding.item && (
          <EmbedDialog
            key={`embed-${embedding.key}`}
            subject={{ dashboard: id }}
            parameters={parameters}
            title={name}
            opened={embedding.opened}
            onClose={embedding.close}
          />
        )}
        {scheduling.item && (
          <ScheduleDialog
            key={`schedule-${scheduling.key}`}
            reference={{ report: `dashboards/${id}`, parameters }}
            title={name}
            opened={scheduling.opened}
            onClose={scheduling.close}
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
