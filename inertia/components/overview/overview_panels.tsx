import { useTranslations } from 'use-intl'
import type { Overview, ReportTable } from '~/api/report_types'
import { ChartFrame } from '~/components/charts/chart_frame'
import { Bars, Heat, Lines } from '~/components/reports/report_chart'
import reports from '~/components/reports/reports.module.css'
import { useChartTable } from '~/components/reports/use_chart_table'
import { Panel } from './panel'
import { VenuePanel } from './venue_panel'

const CHART_HEIGHT = 260

export function OverviewPanels(overview: Overview) {
  const { revenue, heatmap, topProducts, venues, comparison, period } = overview
  const t = useTranslations('overview')
  const tableOf = useChartTable()
  const column = (table: ReportTable, key: string) => table.columns.find((one) => one.key === key)!

  return (
    <>
      <Panel title={t('revenue')} href="/sales/daily">
        <ChartFrame
          label={t('revenue')}
          height={CHART_HEIGHT}
          table={tableOf(revenue, ['date'], 'revenue')}
        >
          <Lines
            {...revenue}
            comparison={comparison}
            period={period}
            x={column(revenue, 'date')}
            y={column(revenue, 'revenue')}
          />
        </ChartFrame>
      </Panel>
      <div className={reports.panels}>
        <Panel title={t('topProducts')} href="/menu/top-sellers">
          <ChartFrame
            label={t('topProducts')}
            height={Math.max(CHART_HEIGHT, topProducts.rows.length * 30 + 40)}
            table={tableOf(topProducts, ['product'], 'revenue')}
          >
            <Bars
              {...topProducts}
              comparison={null}
              lying
              x={column(topProducts, 'product')}
              y={column(topProducts, 'revenue')}
            />
          </ChartFrame>
        </Panel>
        <VenuePanel table={venues} />
      </div>
      <Panel title={t('heatmap')} href="/sales/heatmap">
        <ChartFrame
          label={t('heatmap')}
          height={310}
          table={tableOf(heatmap, ['weekday', 'hour'], 'revenue')}
        >
          <Heat
            {...heatmap}
            comparison={null}
            x={column(heatmap, 'hour')}
            y={column(heatmap, 'revenue')}
          />
        </ChartFrame>
      </Panel>
    </>
  )
}
