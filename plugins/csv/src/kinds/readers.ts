import {
  normalizeEmail,
  normalizePhone,
  type Day,
  type Moment,
  type Money,
} from '@krug/connector-sdk'
import type { Layout } from '../layout.ts'
import { badDate, badEmail, badNumber, badPhone, missing } from '../mapping/problem.ts'
import { fieldReaders } from '../mapping/reader.ts'
import { readMoney, readQuantity } from '../values/amount.ts'
import { dayReader, momentReader, monthReader } from '../values/moment.ts'

type Reader<T> = (values: string[]) => T

/** Typed readers of the fields of a row. What cannot be read is the problem of its row. */
export function readersOf(layout: Layout) {
  const read = fieldReaders(layout)
  const toMoment = momentReader(layout.dates)
  const toDay = dayReader(layout.dates)
  const toMonth = monthReader(layout.dates)

  /** Nothing where the cell is empty. */
  function converted<T>(
    field: string,
    convert: (text: string) => T | null,
    problem: (field: string, text: string) => Error
  ): Reader<T | undefined> {
    const reader = read(field)
    return (values) => {
      const text = reader(values)
      if (!text) return undefined
      const value = convert(text)
      if (value === null) throw problem(field, text)
      return value
    }
  }

  return {
    text(field: string): Reader<string | undefined> {
      const reader = read(field)
      return (values) => reader(values) || undefined
    },
    needed(field: string): Reader<string> {
      const reader = read(field)
      return (values) => {
        const text = reader(values)
        if (!text) throw missing(field)
        return text
      }
    },
    money: (field: string): Reader<Money | undefined> =>
      converted(field, (text) => readMoney(text, layout.decimal), badNumber),
    quantity: (field: string): Reader<string | undefined> =>
      converted(field, (text) => readQuantity(text, layout.decimal), badNumber),
    moment: (field: string): Reader<Moment | undefined> => converted(field, toMoment, badDate),
    day: (field: string): Reader<Day | undefined> => converted(field, toDay, badDate),
    /** The first day of a month. */
    month: (field: string): Reader<Day | undefined> => converted(field, toMonth, badDate),
    phone: (field: string): Reader<string | undefined> =>
      converted(field, (text) => normalizePhone(text), badPhone),
    email: (field: string): Reader<string | undefined> =>
      converted(field, normalizeEmail, badEmail),
    converted,
  }
}
