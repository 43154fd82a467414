import type { Row } from './dictionary.ts'

/** Its size is fixed at the vendor. */
const PAGE = 50

export type Params = Record<string, any>

export interface ListPage {
  rows: Row[]
  total?: number
  next?: number
}

/**
 * Filters, orders and cuts a list as the vendor does. `start: -1` leaves out the count; `key` is what it orders by when
 * nobody says.
 */
export function listPage(all: Row[], params: Params, key: string): ListPage {
  const filters = Object.entries(params.filter ?? {})
  const [[by, direction]] = [...Object.entries(params.order ?? {}), [key, 'ASC']] as [
    [string, string],
  ]
  const sign = String(direction).toUpperCase() === 'DESC' ? -1 : 1
  const found = all
    .filter((row) => filters.every(([field, value]) => matches(row, field, value)))
    .toSorted((a, b) => sign * compare(valueOf(a, by), valueOf(b, by)))
  const start = Number(params.start ?? 0)
  if (start < 0) return { rows: selected(found.slice(0, PAGE), params.select) }
  const next = start + PAGE < found.length ? start + PAGE : undefined
  const rows = selected(found.slice(start, start + PAGE), params.select)
  return { rows, total: found.length, next }
}

/** Fields in capitals stand for those of rows in camel case: `CHANGED_DATE` for `changedDate`. */
function valueOf(row: Row, field: string): unknown {
  if (field in row) return row[field]
  const camel = field.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase())
  return row[camel]
}

function matches(row: Row, condition: string, wanted: any): boolean {
  const [, operator = '', field = ''] = /^(>=|<=|!@|[<>=@!])?(.+)$/.exec(condition)!
  const value = valueOf(row, field)
  const list = (Array.isArray(wanted) ? wanted : Object.values(wanted ?? {})).map(String)
  if (operator === '>') return compare(value, wanted) > 0
  if (operator === '>=') return compare(value, wanted) >= 0
  if (operator === '<') return compare(value, wanted) < 0
  if (operator === '<=') return compare(value, wanted) <= 0
  if (operator === '!') return String(value) !== String(wanted)
  if (operator === '!@') return !list.includes(String(value))
  return typeof wanted === 'object'
    ? list.includes(String(value))
    : String(value) === String(wanted)
}

/** Numbers, also written as text, and times. Nothing is less than everything. */
function compare(a: unknown, b: unknown): number {
  const [first, second] = [a, b].map((value) => {
    const number = Number(value)
    return Number.isNaN(number) ? Date.parse(String(value)) : number
  })
  if (Number.isNaN(first) || Number.isNaN(second)) return String(a) < String(b) ? -1 : 1
  return first! - second!
}

/** Multiple values such as phones come only with everything. */
function selected(rows: Row[], select: string[] | undefined): Row[] {
  if (!select || Object.values(select).includes('*')) return rows
  const names = new Set(['id', 'ID', ...Object.values(select)])
  names.delete('fm')
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([name]) => names.has(name) || names.has(name.replace(/[A-Z]/g, '_$&').toUpperCase())
      )
    )
  )
}
