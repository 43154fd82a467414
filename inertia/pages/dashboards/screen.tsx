import { Head, router } from '@inertiajs/react'
import { ActionIcon, Group, Stack, Text, Title } from '@mantine/core'
import { useFullscreenDocument as useFullscreen, useInterval } from '@mantine/hooks'
import { IconArrowsMaximize, IconArrowsMinimize, IconX } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Asked } from '~/api/report_types'
import classes from '~/components/dashboards/dashboards.module.css'
import { LiveDot } from '~/components/dashboards/live_dot'
import { TabBar } from '~/components/dashboards/tab_bar'
import type { Dashboard, DashboardData } from '~/components/dashboards/types'
import { WidgetGrid } from '~/components/dashboards/widget_grid'
import { AsOf } from '~/components/reports/as_of'
import { SchemeSwitch } from '~/components/shell/scheme_switch'
import { useLiveSales } from '~/hooks/use_live_sales'
import { useView } from '~/hooks/use_view'
import type { InertiaProps } from '~/types'

/** Time goes on also where nothing is sold: days end, and a comparison reaches up to the hour. */
const REFRESH_MS = 300_000

type Props = InertiaProps<{ dashboard: Dashboard; asked: Asked; data?: DashboardData }>

/** A dashboard and nothing else, for a wall: it keeps itself up to date. */
export default function ScreenPage({ dashboard, asked, data }: Props) {
  const t = useTranslations('dashboards.screen')
  const { fullscreen, toggle } = useFullscreen()
  const { query } = useView()
  const [current, show] = useState(dashboard.tabs[0].id)
  const tab = dashboard.tabs.find(({ id }) => id === current) ?? dashboard.tabs[0]
  const refresh = () => router.reload({ only: ['asked', 'data'] })
  useLiveSales(['asked', 'data'])
  const { start, stop } = useInterval(refresh, REFRESH_MS)
  useEffect(() => {
    start()
    return stop
  }, [])

  return (
    <main className={classes.screen} id="content">
      <Head title={dashboard.name} />
      <Group justify="space-between" align="flex-start" mb="md">
        <Stack gap={2}>
          <Title order={1}>{dashboard.name}</Title>
          <Text c="dimmed">
            <LiveDot /> <AsOf {...(data ?? asked)} />
          </Text>
        </Stack>
        <Group gap="xs">
          <SchemeSwitch />
          <ActionIcon
            variant="default"
            aria-label={t(fullscreen ? 'leave' : 'enter')}
            onClick={() => void toggle()}
          >
            {fullscreen ? (
              <IconArrowsMinimize size={18} aria-hidden />
            ) : (
              <IconArrowsMaximize size={18} aria-hidden />
            )}
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label={t('close')}
            onClick={() =>
              router.visit(`/dashboards/${dashboard.id}${query.size > 0 ? `?${query}` : ''}`)
            }
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <TabBar tabs={dashboard.tabs} current={tab.id} onShow={show} />
      <WidgetGrid widgets={tab.widgets} answers={data?.widgets} still />
    </main>
  )
}
