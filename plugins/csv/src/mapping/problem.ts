import type { Rejected, Text } from '@krug/connector-sdk'
import type { Row } from '../file/row.ts'
import { kindOf } from '../kinds/index.ts'
import type { Layout } from '../layout.ts'

/** Why a row cannot be used. Caught by `attempt`, which turns it into a rejected record. */
export class RowProblem extends Error {
  readonly code: string
  readonly field: string
  readonly what: Text

  constructor(code: string, field: string, what: Text) {
    super(what.en)
    this.code = code
    this.field = field
    this.what = what
  }
}

export const badNumber = (field: string, text: string) =>
  new RowProblem('E_BAD_NUMBER', field, {
    ru: `«${short(text)}» — не число.`,
    en: `"${short(text)}" is not a number.`,
  })

export const badDate = (field: string, text: string) =>
  new RowProblem('E_BAD_DATE', field, {
    ru: `«${short(text)}» — не дата. Укажите формат даты в настройках импорта.`,
    en: `"${short(text)}" is not a date. Set the date format of the import.`,
  })

export const badPhone = (field: string, text: string) =>
  new RowProblem('E_BAD_PHONE', field, {
    ru: `«${short(text)}» — не номер телефона.`,
    en: `"${short(text)}" is not a phone number.`,
  })

export const badEmail = (field: string, text: string) =>
  new RowProblem('E_BAD_EMAIL', field, {
    ru: `«${short(text)}» — не адрес почты.`,
    en: `"${short(text)}" is not an email address.`,
  })

export const badCurrency = (field: string, text: string) =>
  new RowProblem('E_BAD_CURRENCY', field, {
    ru: `«${short(text)}» — не валюта. Подойдут RUB, USD, EUR и другие коды из трёх букв.`,
    en: `"${short(text)}" is not a currency. RUB, USD, EUR and other codes of three letters will do.`,
  })

export const negative = (field: string, text: string) =>
  new RowProblem('E_NEGATIVE', field, {
    ru: `«${short(text)}» меньше нуля.`,
    en: `"${short(text)}" is below zero.`,
  })

export const tooLong = (field: string, most: number) =>
  new RowProblem('E_TOO_LONG', field, {
    ru: `текст длиннее ${most} знаков. Сократите его.`,
    en: `the text is longer than ${most} characters. Shorten it.`,
  })

export const missing = (field: string) =>
  new RowProblem('E_MISSING', field, { ru: 'не заполнено.', en: 'is empty.' })

/** What rows become: a record, or the reason why they do not. */
export type Outcome<T> = { ok: true; record: T } | { ok: false; rejected: Rejected }

export function attempt<T>(
  layout: Layout,
  externalId: string,
  rows: Row[],
  build: () => T
): Outcome<T> {
  try {
    return { ok: true, record: build() }
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error
    const [first] = rows
    const payload = rows.map((row) => toObject(layout.columns, row.values))
    const place = placeOf(layout, error.field)
    return {
      ok: false,
      rejected: {
        externalId,
        row: first?.row,
        code: error.code,
        reason: {
          ru: `${place.ru}: ${error.what.ru}`,
          en: `${place.en}: ${error.what.en}`,
        },
        payload: payload.length === 1 ? payload[0] : payload,
      },
    }
  }
}

/** The columns of the file that fill a field, by their titles; a field that none fills, by its name. */
export function placeOf(
  { stream, fields }: Pick<Layout, 'stream' | 'fields'>,
  field: string
): Text {
  const { column, columns = column === undefined ? [] : [column] } = fields[field] ?? {}
  if (columns.length === 0) return nameOf(stream, field)
  const [first, ...more] = columns
  return more.length === 0
    ? { ru: `Столбец «${first}»`, en: `Column "${first}"` }
    : {
        ru: `Столбцы ${columns.map((each) => `«${each}»`).join(', ')}`,
        en: `Columns ${columns.map((each) => `"${each}"`).join(', ')}`,
      }
}

export function nameOf(stream: Layout['stream'], field: string): Text {
  return kindOf(stream).fields[field]?.name ?? { ru: field, en: field }
}

export function toObject(columns: string[], values: string[]): Record<string, string> {
  return Object.fromEntries(
    values.map((value, index) => [columns[index] ?? `column ${index + 1}`, value])
  )
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
