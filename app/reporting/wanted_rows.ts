import { WEEKDAY } from '#commerce/rollups/digests'
import type { Rollup } from '#commerce/rollups/rollups'
import type { Window } from '#reporting/context'

/** Rows of a rollup that a report wants added up. */
export interface Wanted {
  rollup: Rollup
  sums: readonly string[]
  /** What rows must be told apart by: columns of the rollup, the weekday, the week from Monday, or the month. */
  columns: readonly string[]
  window: Window
  /** Whether all venues of the tenant are asked about. */
  everywhere: boolean
  /** A condition on what rows `s` are told apart by, which digests have as well; it narrows what is read. */
  where?: string
  /** Whether rows may be taken away again, so that what was sold only outside of the window comes to zeros. */
  signed?: boolean
}

/** Columns that only follow from the date, with their SQL over rows of days. */
export const OF_DAYS: Record<string, string> = {
  weekday: `cast(${WEEKDAY} as int)`,
  week: `cast(date_trunc('week', business_date::timestamp) as date)`,
  month: `cast(date_trunc('month', business_date::timestamp) as date)`,
}

/** The columns of such a row; `derived` is what has no column of its own. */
export function columnsOf({ columns, sums }: Wanted, derived: Record<string, string> = {}) {
  const named = (column: string) => (column in derived ? `${derived[column]} as ${column}` : column)
  return ['tenant_id', ...columns.map(named), ...sums].join(', ')
}

/** The condition over rows `x` of a digest or the rollup. */
export const narrowedBy = ({ where }: Wanted) =>
  where ? `and ${where.replace(/\bs\./g, 'x.')}` : ''
