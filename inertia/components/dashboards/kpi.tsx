import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ReportAnswer } from '~/api/report_types'
import { Delta } from '~/components/reports/delta'
import { useValue, valueOf } from '~/components/reports/use_value'
import classes from './dashboards.module.css'
import { Spark } from './spark'

/** One figure, how far it is from the other period, and how it went day by day. */
export function Kpi({ answer }: { answer: ReportAnswer & { figure: string } }) {
  const t = useTranslations('reports')
  const value = useValue()
  const { columns, rows, totals, figure, period } = answer
  const column = columns.find(({ key }) => key === figure)!
  const comparison = totals.comparison?.[figure] ?? null
  // The day that is not over would look like a fall.
  const whole = period.complete ? rows : rows.slice(0, -1)
  const points = whole.map((row) => valueOf(row, column) as number | null)
  return (
    <>
      <Text className={`${classes.figure} tabular`}>
        {value(valueOf(totals, column), column.unit)}
      </Text>
      {comparison && comparison.value !== null && (
        <Text size="sm" c="dimmed" component="div" truncate>
          <Delta column={column} change={comparison} />{' '}
          {t('was', { value: value(comparison.value, column.unit) })}
        </Text>
      )}
      {points.length > 2 && <Spark points={points} />}
    </>
  )
}
