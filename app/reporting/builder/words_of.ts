import { DateTime } from 'luxon'
import { OTHER, type CellKey } from '#reporting/builder/cells_query'
import { dimensionOf, isGrain } from '#reporting/builder/dimensions'
import type { ReportContext } from '#reporting/context'
import { dateText, hourText } from '#reporting/formatters/sheet'

/** Values of one dimension: what they are called, and how they stand in order. */
export interface Words {
  /** As it stands in a row: a name, a date, a number. */
  of(key: string | null): string | number | null
  /** As it stands over a column. */
  heading(key: string | null): string
  compare(a: string | null, b: string | null): number
}

export async function wordsOf(context: ReportContext, name: string, keys: CellKey): Promise<Words> {
  const { unit, names, nothing = 'notSaid', type, inOrder } = dimensionOf(name)
  const { t, actor, tenant } = context
  const real = [...new Set(keys.filter((key) => key !== null && key !== OTHER))] as string[]
  const found = names ? await names(context, real) : null
  const others = t('words.others')

  const of: Words['of'] = (key) => {
    if (key === OTHER) return others
    if (key === null) return t(`words.${nothing}`)
    if (type === 'number') return Number(key)
    return found ? (found.get(key) ?? t(`words.${nothing}`)) : key
  }
  const heading: Words['heading'] = (key) => {
    const value = of(key)
    if (key === null || key === OTHER) return String(value)
    if (unit === 'weekday') return t(`weekdays.${value}`)
    if (unit === 'hour') return hourText(Number(value))
    if (unit === 'month')
      return DateTime.fromISO(key, { locale: actor.locale }).toFormat('LLL yyyy')
    return unit === 'date' ? dateText(key, actor.locale) : String(value)
  }
  const rank = (key: string | null) => (key === OTHER ? 2 : key === null ? 1 : 0)
  const compare: Words['compare'] = (a, b) => {
    if (a === b) return 0
    if (rank(a) || rank(b)) return rank(a) - rank(b) || 0
    if (unit === 'weekday') return fromStart(a!) - fromStart(b!)
    if (type === 'number') return Number(a) - Number(b)
    if (isGrain(name) || inOrder) return a! < b! ? -1 : 1
    const order = String(of(a)).localeCompare(String(of(b)), actor.locale)
    return order || (a! < b! ? -1 : 1)
  }
  const fromStart = (key: string) => (Number(key) - tenant.weekStartsOn + 7) % 7
  return { of, heading, compare }
}
