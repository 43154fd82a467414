import { DIALECTS, quoted, type CsvDialect } from '#shared/csv'
import { decimals, SCALE } from '#reporting/evaluate'
import { dateText, hourText, sheetColumns, type Cell } from '#reporting/formatters/sheet'
import type { ReportAnswer } from '#reporting/queries/report_query'
import type { Unit } from '#reporting/report'

/** The report's table line by line, with a header and the totals. */
export function* toCsv(
  answered: ReportAnswer,
  dialect = DIALECTS[answered.context.actor.locale]
): Generator<string> {
  const { table, context } = answered
  const columns = sheetColumns(answered)
  const line = (cells: string[]) => `${cells.join(dialect.delimiter)}\r\n`

  if (dialect.byteOrderMark) yield '\uFEFF'
  yield line(
    columns.map(({ label, unit }) => quoted(unit === 'percent' ? `${label}, %` : label, dialect))
  )
  for (const row of [...table.rows, table.totals])
    yield line(columns.map(({ cell, unit }) => textOf(cell(row), unit, context, dialect)))
}

type Reader = ReportAnswer['context']

function textOf(value: Cell, unit: Unit, { actor, t }: Reader, dialect: CsvDialect): string {
  if (value === null) return ''
  if (typeof value === 'string')
    return quoted(
      (unit === 'date' || unit === 'month') && isDate(value)
        ? dateText(value, actor.locale)
        : value,
      dialect
    )
  if (unit === 'weekday') return quoted(t(`weekdays.${value}`), dialect)
  if (unit === 'hour') return hourText(value)
  const { [unit as keyof typeof SCALE]: scale } = SCALE
  return (value / scale)
    .toFixed(decimals[unit as keyof typeof SCALE])
    .replace('.', dialect.decimalSeparator)
}

const isDate = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value)
