import { DateTime } from 'luxon'
import type { Day, Moment } from '@krug/connector-sdk'

export type DateOrder = 'day-first' | 'month-first'

export interface MomentOptions {
  /** Luxon tokens: "dd.MM.yyyy HH:mm". */
  format?: string
  /** Zone of times without an offset; without it they stay the venue's local time. */
  timezone?: string
  /** Workbooks keep days as days, whatever the format of those that are written as text. */
  alsoIso?: boolean
  /** How a file writes "03/04/2026", where its dates decide it. */
  order?: DateOrder
}

interface Parts {
  year: number
  month: number
  day: number
  time?: string
  offset?: string
}

/**
 * A date without a time stands at noon: the only moment that is on that day in every zone, and behind every hour at
 * which a business day may begin.
 */
const NOON = '12:00:00'

const ISO = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ]+(.+))?$/
const DAY_FIRST = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4}|\d{2})(?:[,T ]+(.+))?$/
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm)?\s*(Z|[+-]\d{2}:?\d{2})?$/i
const SPREADSHEET_DAY_ONE = Date.UTC(1899, 11, 30)

/** A reader of dates as the options say; without a format it knows the usual ones. Null for what is no date. */
export function momentReader(options: MomentOptions): (text: string) => Moment | null {
  const zoned = zoneAdder(options.timezone)
  const parse = parserOf(options)
  return (text) => {
    const parts = parse(text.trim())
    if (!parts || !isCalendarDay(parts)) return null
    const local = `${dayOf(parts)}T${parts.time ?? NOON}`
    return parts.offset ? local + parts.offset : zoned(local)
  }
}

/** A reader of dates without a time. */
export function dayReader(options: MomentOptions): (text: string) => Day | null {
  const read = momentReader({ ...options, timezone: undefined })
  return (text) => read(text)?.slice(0, 10) ?? null
}

const MONTH_FIRST = /^(0?[1-9]|1[0-2])[./-](\d{4})$/
const YEAR_FIRST = /^(\d{4})[./-](0?[1-9]|1[0-2])$/
const BY_NAME = ['LLLL yyyy', 'LLLL yy', 'LLL yyyy', 'LLL yy', 'LLL. yyyy']

/** A reader of months, by their number, their name or a day in them: the first day. Null for what is none. */
export function monthReader(options: MomentOptions): (text: string) => Day | null {
  const toDay = dayReader(options)
  return (text) => {
    const plain = text
      .trim()
      .toLowerCase()
      .replace(/\s+(г|г\.|года?)$/, '')
    const [, month, year] = MONTH_FIRST.exec(plain) ?? []
    if (month && year) return `${year}-${month.padStart(2, '0')}-01`
    const [, ofYear, number] = YEAR_FIRST.exec(plain) ?? []
    if (ofYear && number) return `${ofYear}-${number.padStart(2, '0')}-01`
    const day = toDay(text) ?? namedMonth(plain)
    return day && `${day.slice(0, 7)}-01`
  }
}

function namedMonth(text: string): Day | null {
  for (const format of BY_NAME) {
    for (const locale of ['ru', 'en']) {
      const date = DateTime.fromFormat(text.replace(',', ''), format, { zone: 'utc', locale })
      if (date.isValid) return date.toISODate()
    }
  }
  return null
}

/** What the dates of a file say about the order of day and month. */
export function orderEvidence(values: Iterable<string>): DateOrder | undefined {
  for (const value of values) {
    const parts = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/.exec(value.trim())
    if (!parts) continue
    if (Number(parts[1]) > 12) return 'day-first'
    if (Number(parts[2]) > 12) return 'month-first'
  }
}

function parserOf({ format, alsoIso, order }: MomentOptions) {
  if (!format) return anyParser(order)
  const parse = formatParser(format)
  return alsoIso ? (text: string) => parse(text) ?? isoParts(text) : parse
}

function isoParts(text: string): Parts | null {
  const iso = ISO.exec(text)
  return iso && withTime(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4])
}

function anyParser(order: DateOrder | undefined) {
  return (text: string): Parts | null => {
    if (ISO.test(text)) return isoParts(text)
    const local = DAY_FIRST.exec(text)
    if (local) return localParts(local, order)
    return fromNumber(text)
  }
}

function localParts([, one, two, year, time]: RegExpExecArray, order?: DateOrder): Parts | null {
  const [first, second] = [Number(one), Number(two)]
  const monthFirst = order === 'month-first' ? first <= 12 : second > 12
  const [day, month] = monthFirst ? [second, first] : [first, second]
  return withTime(fullYear(year!), month, day, time)
}

function withTime(year: number, month: number, day: number, text?: string): Parts | null {
  if (!text) return { year, month, day }
  const match = TIME.exec(text.trim())
  if (!match) return null
  const [, rawHour, minute = '00', second = '00', half, offset] = match
  let hour = Number(rawHour)
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  if (hour > 23 || minute > '59' || second > '59') return null
  return { year, month, day, time: `${two(hour)}:${minute}:${second}`, offset }
}

/** Spreadsheet days ("45231.52") and Unix seconds or milliseconds. */
function fromNumber(text: string): Parts | null {
  if (/^\d{10}(\d{3})?$/.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
    return { ...partsOf(date), offset: 'Z' }
  }
  const serial = /^[2-6]\d{4}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null
  if (serial === null) return null
  const seconds = Math.round(serial * 86_400)
  const parts = partsOf(new Date(SPREADSHEET_DAY_ONE + seconds * 1000))
  return Number.isInteger(serial) ? { ...parts, time: undefined } : parts
}

function partsOf(date: Date): Parts {
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    time: date.toISOString().slice(11, 19),
  }
}

/** Compiles the tokens that are only digits; the rest, such as names of months, is left to Luxon. */
function formatParser(format: string) {
  const groups: Record<string, string> = {
    yyyy: '(?<year>\\d{4})',
    yy: '(?<year>\\d{2})',
    MM: '(?<month>\\d{2})',
    M: '(?<month>\\d{1,2})',
    dd: '(?<day>\\d{2})',
    d: '(?<day>\\d{1,2})',
    HH: '(?<hour>\\d{2})',
    H: '(?<hour>\\d{1,2})',
    mm: '(?<minute>\\d{2})',
    ss: '(?<second>\\d{2})',
  }
  const tokens = format.match(/([a-zA-Z])\1*|[^a-zA-Z]+/g) ?? []
  if (!tokens.every((token) => token in groups || !/[a-zA-Z]/.test(token))) {
    return luxonParser(format)
  }
  const pattern = new RegExp(
    `^${tokens.map((token) => groups[token] ?? RegExp.escape(token)).join('')}$`
  )
  const timed = /[Hms]/.test(format)
  return (text: string): Parts | null => {
    const found = pattern.exec(text)?.groups
    if (!found) return null
    const { year, month, day, hour = '0', minute = '00', second = '00' } = found
    const date = withTime(
      fullYear(year ?? ''),
      Number(month),
      Number(day),
      timed ? `${hour}:${minute}:${second}` : undefined
    )
    return date
  }
}

function luxonParser(format: string) {
  const timed = /[Hhms]/.test(format)
  const offset = /Z/.test(format)
  return (text: string): Parts | null => {
    const date = ['ru', 'en']
      .map((locale) => DateTime.fromFormat(text, format, { zone: 'utc', setZone: true, locale }))
      .find((each) => each.isValid)
    if (!date) return null
    const { year, month, day } = date
    return {
      year,
      month,
      day,
      time: timed ? date.toFormat('HH:mm:ss') : undefined,
      offset: offset ? date.toFormat('ZZ') : undefined,
    }
  }
}

/** Looks an offset up once per hour and zone: the library is too slow for every row. */
function zoneAdder(timezone: string | undefined): (local: string) => Moment {
  if (!timezone) return (local) => local
  const offsets = new Map<string, string>()
  return (local) => {
    const hour = local.slice(0, 13)
    let offset = offsets.get(hour)
    if (offset === undefined) {
      offset = DateTime.fromISO(`${hour}:00:00`, { zone: timezone }).toFormat('ZZ')
      offsets.set(hour, offset)
    }
    return local + offset
  }
}

function isCalendarDay({ year, month, day }: Parts): boolean {
  if (month < 1 || month > 12 || day < 1 || year < 1900 || year > 2200) return false
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}

/** Two digits: a year of this century, or the last one for people's birthdays. */
function fullYear(text: string): number {
  const year = Number(text)
  if (text.length > 2) return year
  return year >= 60 ? 1900 + year : 2000 + year
}

const dayOf = ({ year, month, day }: Parts) => `${year}-${two(month)}-${two(day)}`
const two = (value: number) => String(value).padStart(2, '0')
