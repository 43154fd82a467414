import { unescaped } from './text.ts'
import type { Workbook } from './workbook.ts'

const DAY = 86_400
const DAY_ONE = Date.UTC(1899, 11, 30)
const FROM_1904 = 1462
/** The end of the year 9999. */
const LAST_DAY = 2_958_466

/** What a cell says, as a text file would: numbers with a point, days as "2026-03-01 12:30:00". */
export function cellText(book: Workbook, cell: Record<string, string>, value: string): string {
  switch (cell.t) {
    case 's':
      return book.strings.at(Number(value))
    case 'inlineStr':
    case 'str':
      return unescaped(value)
    case 'd':
      return value.replace('T', ' ')
    case 'b':
      return value === '1' ? 'true' : 'false'
    case 'e':
      return ''
  }
  if (value === '') return ''
  const number = Number(value)
  if (Number.isNaN(number)) return value
  const isNumber = book.formats.of(Number(cell.s ?? 0)) === 'number'
  if (isNumber || number < 0 || number >= LAST_DAY) return plain(number)
  return moment(number + (book.from1904 ? FROM_1904 : 0))
}

/** As many digits as Excel shows: it keeps 0.1 + 0.2 as 0.30000000000000004. */
const plain = (number: number) => String(Number(number.toPrecision(15)))

/** Days since the first one; a time alone is a part of day none. */
function moment(serial: number): string {
  const seconds = Math.round(serial * DAY)
  const text = new Date(DAY_ONE + seconds * 1000).toISOString()
  const [day = '', time = ''] = text.split(/[TZ.]/)
  if (seconds < DAY) return time
  return seconds % DAY === 0 ? day : `${day} ${time}`
}
