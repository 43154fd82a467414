import { DIALECTS, quoted, type CsvDialect } from '#shared/csv'
import { decimals, SCALE } from '#reporting/evaluate'
import {
  classOf,
  dateText,
  hourText,
  linesOf,
  sheetColumns,
  type Cell,
  type SheetColumn,
} from '#reporting/formatters/sheet'
import type { MeasureUnit } from '#reporting/measures'
import type { ReportAnswer } from '#reporting/queries/report_query'

/** The report's table line by line, with a header and the totals; below it what to do, and what that is worth. */
export function* toCsv(
  answered: ReportAnswer,
  dialect = DIALECTS[answered.context.actor.locale]
): Generator<string> {
  const { table, context, actions } = answered
  const columns = sheetColumns(answered)
  const line = (cells: string[]) => `${cells.join(dialect.delimiter)}\r\n`

  if (dialect.byteOrderMark) yield '\uFEFF'
  yield line(
    columns.map(({ label, unit }) =>
      quoted(unit === 'percent' || unit === 'share' ? `${label}, %` : label, dialect)
    )
  )
  for (const row of [...linesOf(answered), table.totals])
    yield line(columns.map((column) => textOf(column.cell(row), column, context, dialect)))

  if (actions.length) yield line([quoted(context.t('words.actions'), dialect)])
  for (const { money, text } of actions)
    yield line([money === null ? '' : figure(money, 'money', dialect), quoted(text, dialect)])
}

type Reader = ReportAnswer['context']

function textOf(
  value: Cell,
  column: SheetColumn,
  { actor, t }: Reader,
  dialect: CsvDialect
): string {
  const { unit } = column
  if (value === null) return ''
  if (unit === 'class') return quoted(classOf(column, value)?.label ?? '', dialect)
  if (typeof value === 'string')
    return quoted(
      (unit === 'date' || unit === 'month') && isDate(value)
        ? dateText(value, actor.locale)
        : value,
      dialect
    )
  if (unit === 'weekday') return quoted(t(`weekdays.${value}`), dialect)
  return unit === 'hour' ? hourText(value) : figure(value, unit as MeasureUnit, dialect)
}

function figure(value: number, unit: MeasureUnit, dialect: CsvDialect) {
  const { [unit]: scale } = SCALE
  return (value / scale).toFixed(decimals[unit]).replace('.', dialect.decimalSeparator)
}

const isDate = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value)
