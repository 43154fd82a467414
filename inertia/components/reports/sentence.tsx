import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import type { ReportAnswer } from '~/api/report_types'
import { useDelta } from './delta'
import classes from './reports.module.css'
import { useValue, valueOf } from './use_value'

/** The report in one sentence, before its picture and its rows. */
export function Sentence({ columns, totals, comparison, report }: ReportAnswer) {
  const t = useTranslations('reports')
  const value = useValue()
  const delta = useDelta()
  const { chart } = report
  const figure =
    columns.find(({ key, measure }) => measure && key === chart.y) ??
    columns.find(({ key }) => key === chart.value)
  if (!figure || valueOf(totals, figure) === null) return null
  const change = totals.comparison?.[figure.key]
  const text = delta(figure, change)
  const was = change?.value ?? null

  return (
    <Text className={classes.sentence}>
      {t.rich('sentence', {
        label: report.total ?? figure.label,
        value: value(valueOf(totals, figure), figure.unit),
        b: (part) => <b className="tabular">{part}</b>,
      })}
      {comparison && text !== null && (
        <Text span inherit c="dimmed">
          {' '}
          {t(`sentenceChange.${comparison.kind}`, { change: text, was: value(was, figure.unit) })}
        </Text>
      )}
    </Text>
  )
}
