import { Paper } from '@mantine/core'
import { IconReceiptOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TabBar } from '~/components/dashboards/tab_bar'
import { WidgetGrid } from '~/components/dashboards/widget_grid'
import { ReportFigures } from '~/components/reports/report_figures'
import { worthShowing } from '~/components/reports/rows'
import { Empty } from '~/components/ui/empty'
import type { Embedded } from './types'

/** A report or a dashboard as it is in Krug, without ways to anywhere else. */
export default function EmbeddedFigures({ report, dashboard }: Embedded) {
  return dashboard ? <EmbeddedDashboard {...dashboard} /> : <EmbeddedReport {...report} />
}

function EmbeddedReport(report: NonNullable<Embedded['report']>) {
  const t = useTranslations('embeds.page')
  if (report.pending) return <p role="status">{t('counting')}</p>
  if (worthShowing(report)) return <ReportFigures {...report} meta={null} />
  return (
    <Paper>
      <Empty icon={IconReceiptOff} title={t('empty')} text={t('emptyText')} />
    </Paper>
  )
}

function EmbeddedDashboard({ tabs, data }: NonNullable<Embedded['dashboard']>) {
  const [current, show] = useState(tabs[0].id)
  const tab = tabs.find(({ id }) => id === current) ?? tabs[0]
  return (
    <>
      <TabBar tabs={tabs} current={tab.id} onShow={show} />
      <WidgetGrid widgets={tab.widgets} answers={data.widgets} still />
    </>
  )
}
