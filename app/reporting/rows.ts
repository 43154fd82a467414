import type { ReportContext } from '#reporting/context'
import { addUp, type Sums } from '#reporting/measures'
import type { Column, ReportBody, ReportRow } from '#reporting/report'

/** The rows and their totals, added up from the rows' sums on both sides. */
export function withTotals(
  context: ReportContext,
  rows: ReportRow[],
  names: readonly string[]
): ReportBody {
  return { rows, totals: totalsOf(context, rows, names) }
}

export function totalsOf(
  context: ReportContext,
  rows: Pick<ReportRow, 'sums' | 'base'>[],
  names: readonly string[]
) {
  const present = (list: (Sums | null)[]) => list.filter((sums) => sums !== null)
  return {
    sums: addUp(present(rows.map(({ sums }) => sums)), names),
    base: context.base && addUp(present(rows.map(({ base }) => base)), names),
  }
}

/** Largest first (or smallest), then by the key, so that equal rows always stand in one order. */
export function sorted<R extends { sums: Sums | null }>(
  rows: R[],
  value: (sums: Sums) => number,
  key: (row: R) => string,
  direction: 'desc' | 'asc' = 'desc'
): R[] {
  const sign = direction === 'desc' ? -1 : 1
  return [...rows].sort((a, b) => {
    const difference = (a.sums ? value(a.sums) : 0) - (b.sums ? value(b.sums) : 0)
    return difference ? sign * difference : key(a) < key(b) ? -1 : 1
  })
}

/** The rows' sums by the class that a column puts them in; rows without a class belong to none. */
export function byClass(
  context: ReportContext,
  rows: ReportRow[],
  column: Column,
  figures: Column[],
  names: readonly string[]
): ReportBody['byClass'] {
  const groups = Map.groupBy(rows, ({ dimensions }) => dimensions[column.key])
  return {
    columns: [column, ...figures],
    rows: Object.keys(column.classes!.tones)
      .filter((value) => groups.has(value))
      .map((value) => ({
        dimensions: { [column.key]: value },
        ...totalsOf(context, groups.get(value)!, names),
      })),
  }
}
