import type { Rejected, Text } from '@krug/connector-sdk'
import type { Row } from '../file/rows.ts'

/** Why a row cannot be used. Caught by `attempt`, which turns it into a rejected record. */
export class RowProblem extends Error {
  readonly code: string
  readonly reason: Text

  constructor(code: string, reason: Text) {
    super(reason.en)
    this.code = code
    this.reason = reason
  }
}

export const badNumber = (field: string, text: string) =>
  new RowProblem('E_BAD_NUMBER', {
    ru: `Поле «${field}»: «${short(text)}» — не число.`,
    en: `Field "${field}": "${short(text)}" is not a number.`,
  })

export const badDate = (field: string, text: string) =>
  new RowProblem('E_BAD_DATE', {
    ru: `Поле «${field}»: «${short(text)}» — не дата. Укажите формат даты в настройках импорта.`,
    en: `Field "${field}": "${short(text)}" is not a date. Set the date format of the import.`,
  })

export const missing = (field: string) =>
  new RowProblem('E_MISSING', {
    ru: `Поле «${field}» не заполнено.`,
    en: `Field "${field}" is empty.`,
  })

export const badPhone = (text: string) =>
  new RowProblem('E_BAD_PHONE', {
    ru: `«${short(text)}» — не номер телефона.`,
    en: `"${short(text)}" is not a phone number.`,
  })

/** What rows become: a record, or the reason why they do not. */
export type Outcome<T> = { ok: true; record: T } | { ok: false; rejected: Rejected }

export function attempt<T>(
  columns: string[],
  externalId: string,
  rows: Row[],
  build: () => T
): Outcome<T> {
  try {
    return { ok: true, record: build() }
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error
    const [first] = rows
    const payload = rows.map((row) => toObject(columns, row.values))
    return {
      ok: false,
      rejected: {
        externalId,
        row: first?.row,
        code: error.code,
        reason: error.reason,
        payload: payload.length === 1 ? payload[0] : payload,
      },
    }
  }
}

export function toObject(columns: string[], values: string[]): Record<string, string> {
  return Object.fromEntries(
    values.map((value, index) => [columns[index] ?? `column ${index + 1}`, value])
  )
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
