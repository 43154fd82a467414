import { useTranslations } from 'use-intl'
import type { Ecosystem, ReportTable } from '~/api/report_types'
import { SankeyChart } from '~/components/charts'
import { ChartFrame } from '~/components/charts/chart_frame'
import { Panel } from '~/components/overview/panel'
import { Bars, Lines } from './report_chart'
import reports from './reports.module.css'
import { useChartTable } from './use_chart_table'
import { useValue } from './use_value'

const GOAL = 25
const HEIGHT = 280

/** The north star against its goal, where members stand, and the busiest ways between businesses. */
export function EcosystemPanels({ nsm, tiers, pairs, period }: Ecosystem) {
  const t = useTranslations('reports.ecosystem')
  const tableOf = useChartTable()
  const value = useValue()
  const column = (table: ReportTable, key: string) => table.columns.find((one) => one.key === key)!
  const flows = pairs.rows
    .filter(({ arrived }) => Number(arrived) > 0)
    .map(({ source, destination, arrived }) => ({
      from: String(source),
      to: String(destination),
      value: Number(arrived),
    }))

  return (
    <>
      <Panel title={t('nsm')} href="/customers/reports/nsm">
        <ChartFrame label={t('nsm')} height={HEIGHT} table={tableOf(nsm, ['date'], 'nsm')}>
          <Lines
            {...nsm}
            comparison={null}
            period={period}
            goal={GOAL}
            x={column(nsm, 'date')}
            y={column(nsm, 'nsm')}
          />
        </ChartFrame>
      </Panel>
      <div className={reports.panels}>
        {flows.length > 0 && (
          <Panel title={t('pairs')} href="/customers/reports/customer-destinations">
            <ChartFrame
              label={t('pairs')}
              height={Math.max(HEIGHT, flows.length * 34)}
              table={tableOf(pairs, ['source', 'destination'], 'arrived')}
            >
              <SankeyChart
                links={flows}
                measure={column(pairs, 'arrived').label}
                format={(people) => value(people, 'integer')}
              />
            </ChartFrame>
          </Panel>
        )}
        {tiers.rows.length > 0 && (
          <Panel title={t('tiers')} href="/customers/reports/by-tier">
            <ChartFrame
              label={t('tiers')}
              height={HEIGHT}
              table={tableOf(tiers, ['tier'], 'customers')}
            >
              <Bars
                {...tiers}
                comparison={null}
                lying
                x={column(tiers, 'tier')}
                y={column(tiers, 'customers')}
              />
            </ChartFrame>
          </Panel>
        )}
      </div>
    </>
  )
}
