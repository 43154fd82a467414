import { useTranslations } from 'use-intl'
import type { ReportAnswer } from '~/api/report_types'
import { WaterfallChart } from '~/components/charts'
import { useFormat } from '~/i18n/use_format'
import { PictureFrame } from './picture_frame'
import { valueOf } from './use_value'

const ROW = 36

/** What the change against the other period is made of: parts that sum to it. */
export default function Effects({ report, columns, totals }: ReportAnswer) {
  const t = useTranslations('reports.steps')
  const { money, change: percent } = useFormat()
  const { chart, title } = report
  const y = columns.find(({ key }) => key === chart.y)!
  const { absolute, value: before } = totals.comparison?.[y.key] ?? {}
  if (typeof absolute !== 'number' || typeof before !== 'number') return null
  const signed = (value: number) => (value > 0 ? `+${money(value)}` : money(value))
  const ofBefore = (value: number) => (before > 0 ? percent(value / before) : '')

  let reached = 0
  const steps = columns
    .filter(({ key }) => chart.parts?.includes(key))
    .map((column) => {
      const from = reached
      const value = (valueOf(totals, column) as number | null) ?? 0
      reached += value
      const kind = value < 0 ? ('takes' as const) : ('brings' as const)
      const texts = { text: signed(value), note: ofBefore(value) }
      return { id: column.key, name: column.label, from, to: reached, kind, ...texts }
    })
  const total = {
    id: 'total',
    name: t('total'),
    from: 0,
    to: absolute,
    kind: 'sums' as const,
    text: signed(absolute),
    note: ofBefore(absolute),
  }

  return (
    <PictureFrame label={title} height={(steps.length + 1) * ROW} grows>
      <WaterfallChart falls={[...steps, total]} />
    </PictureFrame>
  )
}
