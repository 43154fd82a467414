import { Paper } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useTranslations } from 'use-intl'
import type { ReportAnswer } from '~/api/report_types'
import { WaterfallChart } from '~/components/charts'
import { ChartFrame } from '~/components/charts/chart_frame'
import { useFormat } from '~/i18n/use_format'
import { useShortValue, valueOf } from './use_value'

const SHORT = { headsEffect: 'heads', depthEffect: 'depth', priceEffect: 'price' } as const

/** What the change against the other period is made of. */
export function Waterfall({ report, columns, totals }: ReportAnswer) {
  const t = useTranslations('reports.steps')
  const { moneyShort } = useFormat()
  const short = useShortValue()
  const narrow = useMediaQuery('(max-width: 48em)')
  const { chart, title } = report
  const y = columns.find(({ key }) => key === chart.y)!
  const change = totals.comparison?.[y.key]?.absolute
  if (typeof change !== 'number') return null
  const steps = columns
    .filter(({ key }) => chart.parts?.includes(key))
    .map((column) => ({
      name: narrow ? t(SHORT[column.key as keyof typeof SHORT]) : column.label,
      value: (valueOf(totals, column) as number | null) ?? 0,
    }))

  return (
    <Paper p="md">
      <ChartFrame label={title} height={300}>
        <WaterfallChart
          steps={steps}
          total={{ name: t('total'), value: change }}
          format={(value) => (value > 0 ? `+${moneyShort(value)}` : moneyShort(value))}
          formatAxis={(value) => short(value, y.unit)}
        />
      </ChartFrame>
    </Paper>
  )
}
