import type { components } from '../api.generated.ts'
import type { ReportAnswer } from '../client.ts'
import { WORDS, type Locale } from './words.ts'

export type Column = components['schemas']['LabelledColumn']
export type Row = ReportAnswer['rows'][number]

/** A value of a row in words and figures, as its column's unit asks. What is not known is a dash. */
export function formatter(locale: Locale, currency: string) {
  const money = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  })
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' })
  const month = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: 'short',
    year: 'numeric',
  })

  return function format(value: unknown, unit: Column['unit']): string {
    if (value === null || value === undefined) return '—'
    if (unit === 'date') return day.format(new Date(String(value)))
    if (unit === 'month') return month.format(new Date(String(value).slice(0, 7)))
    if (unit === 'weekday') return WORDS[locale].weekdays[Number(value) - 1] ?? String(value)
    if (unit === 'hour') return `${String(value).padStart(2, '0')}:00`
    if (typeof value !== 'number') return String(value)
    if (unit === 'money') return money.format(value)
    return unit === 'percent' || unit === 'share'
      ? `${number.format(value)} %`
      : number.format(value)
  }
}

export type Format = ReturnType<typeof formatter>

/** The report's own figure, or the one that was asked for. */
export function figureOf({ columns, report }: ReportAnswer, wanted?: string): Column | undefined {
  const figures = columns.filter(({ measure }) => measure)
  return (
    figures.find(({ key }) => key === wanted) ??
    figures.find(({ key }) => key === report.chart.y) ??
    figures[0]
  )
}

export const classLabel = ({ classes }: Column, value: unknown) =>
  classes?.find((one) => one.value === value)?.label

export const isEmpty = ({ rows, columns, totals }: ReportAnswer) =>
  ![totals, ...rows].some((row) => columns.some(({ key, measure }) => measure && Boolean(row[key])))
