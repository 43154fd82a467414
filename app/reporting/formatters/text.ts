import { decimals, SCALE } from '#reporting/evaluate'
import { dateText, hourText, type Cell } from '#reporting/formatters/sheet'
import type { ReportAnswer } from '#reporting/queries/report_query'
import type { Unit } from '#reporting/report'

type Locale = ReportAnswer['context']['actor']['locale']

const formats = new Map<string, Intl.NumberFormat>()

const MOST_DIGITS = 3

/**
 * A figure in whole units as people read it; a dash for one that has no meaning.
 *
 * @param digits after the comma, where not as many as the unit has
 */
export function figureText(
  value: number | null,
  unit: Unit,
  locale: Locale,
  digits?: number
): string {
  if (value === null) return '—'
  const { [unit as keyof typeof SCALE]: scale = 1 } = SCALE
  const { [unit as keyof typeof decimals]: usual = 0 } = decimals
  const least = unit === 'money' || unit === 'percent' ? usual : 0
  // The millionths are for machines.
  const most = Math.min(digits ?? usual, MOST_DIGITS)
  const shown = formatOf(locale, digits ?? least, most).format(value / scale)
  return unit === 'percent' || unit === 'share' ? `${shown} %` : shown
}

/** What a row is told apart by, as people read it. */
export function cellText(value: Cell, unit: Unit, { actor, t }: ReportAnswer['context']): string {
  if (value === null) return ''
  if (unit === 'weekday') return t(`weekdays.${value}`)
  if (typeof value === 'number')
    return unit === 'hour' ? hourText(value) : figureText(value, unit, actor.locale)
  if (unit === 'date') return dateText(value, actor.locale)
  return unit === 'month' ? dateText(value, actor.locale).slice(-7) : value
}

function formatOf(locale: Locale, least: number, most: number) {
  const key = `${locale} ${least} ${most}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    })
    formats.set(key, format)
  }
  return format
}
