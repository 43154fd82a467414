import { useTranslations } from 'use-intl'
import type { Column, ReportRow, Unit } from '~/api/report_types'
import { type Format, useFormat } from '~/i18n/use_format'

type Value = string | number | null | undefined

/** A value of a report as people write it. A dash stands for what cannot be known. */
export function useValue() {
  const format = useFormat()
  const t = useTranslations('reports')
  return (value: Value, unit: Unit) =>
    value === null || value === undefined ? t('unknown') : written(format, value, unit)
}

/** Short enough for an axis or a cell of a heatmap. */
export function useShortValue() {
  const format = useFormat()
  return (value: number, unit: Unit) => {
    if (unit === 'percent' || unit === 'share') return format.percent(value / 100)
    return unit === 'money' ? format.moneyShort(value) : format.short(value)
  }
}

function written(format: Format, value: string | number, unit: Unit): string {
  switch (unit) {
    case 'money':
      return format.money(Number(value))
    case 'integer':
      return format.number(Number(value))
    case 'quantity':
    case 'ratio':
      return format.decimal(Number(value))
    case 'percent':
    case 'share':
      return format.percent(Number(value) / 100)
    case 'date':
      return format.dayLong(String(value))
    case 'month':
      return format.month(String(value))
    case 'weekday':
      return format.weekdayLong(isoWeekday(Number(value)))
    case 'hour':
      return hourOf(Number(value))
    case 'text':
    case 'class':
      return String(value)
  }
}

/** The same, short: for the axis under a chart. */
export function useTick() {
  const format = useFormat()
  const value = useValue()
  return (of: Value, unit: Unit) => {
    if (of === null || of === undefined) return ''
    if (unit === 'date') return format.dayShort(String(of))
    if (unit === 'month') return format.monthShort(String(of))
    if (unit === 'weekday') return format.weekday(isoWeekday(Number(of)))
    return unit === 'hour' ? String(of) : value(of, unit)
  }
}

/** Some date on that ISO weekday: the first of January 2024 was a Monday. */
export function isoWeekday(weekday: number) {
  return `2024-01-0${weekday}`
}

export function hourOf(hour: number) {
  return `${String(hour).padStart(2, '0')}:00`
}

export function valueOf(row: ReportRow, { key }: Pick<Column, 'key'>) {
  return row[key] as string | number | null
}

/** The columns of a figure by the values of the pivot. */
export function pivotedOf(columns: Column[], { key }: Pick<Column, 'key'>) {
  return columns.filter((column) => column.key.startsWith(`${key}@`))
}
