import { ConfigError } from '@krug/connector-sdk'
import { kindOf } from '../kinds/index.ts'
import type { Layout } from '../layout.ts'
import type { FieldSource } from './mapping.ts'
import { tooLong } from './problem.ts'

/** Takes the text of one field out of a row. */
export type FieldReader = (values: string[]) => string

/** The longest text of a field that says nothing else. */
const MOST = 500

const nothing: FieldReader = () => ''

/** One reader per field of the stream, whatever its length; unmapped fields read as empty. */
export function columnReaders(layout: Layout): (field: string) => FieldReader {
  const { fields } = kindOf(layout.stream)
  const unknown = Object.keys(layout.fields).find((field) => !(field in fields))
  if (unknown) throw unknownField(unknown, Object.keys(fields))
  return (field) => {
    const source = layout.fields[field]
    return source ? readerOf(source, layout.columns) : nothing
  }
}

/** The same, with a problem where a text is too long. */
export function fieldReaders(layout: Layout): (field: string) => FieldReader {
  const readers = columnReaders(layout)
  const { fields } = kindOf(layout.stream)
  return (field) => {
    const read = readers(field)
    const most = fields[field]?.most ?? MOST
    return (values) => {
      const text = read(values)
      if (text.length > most) throw tooLong(field, most)
      return text
    }
  }
}

function readerOf(source: FieldSource, columns: string[]): FieldReader {
  const { constant, join = ' ' } = source
  if (constant !== undefined) return () => constant
  const names = source.columns ?? (source.column === undefined ? [] : [source.column])
  const indexes = names.map((name) => indexOf(name, columns))
  const [only] = indexes
  if (only === undefined) return nothing
  if (indexes.length === 1) return (values) => values[only]?.trim() ?? ''
  return (values) =>
    indexes
      .map((index) => values[index]?.trim() ?? '')
      .filter(Boolean)
      .join(join)
}

function indexOf(name: string, columns: string[]): number {
  const exact = columns.indexOf(name)
  if (exact !== -1) return exact
  const plain = (text: string) => text.trim().toLowerCase()
  const similar = columns.findIndex((column) => plain(column) === plain(name))
  if (similar === -1) throw missingColumn(name, columns)
  return similar
}

function missingColumn(name: string, columns: string[]) {
  const list = columns.slice(0, 30).join(', ')
  return new ConfigError(
    {
      ru: `В файле нет столбца «${name}». В нём есть: ${list}.`,
      en: `The file has no column "${name}". It has: ${list}.`,
    },
    { field: 'fields' }
  )
}

function unknownField(name: string, known: string[]) {
  return new ConfigError(
    {
      ru: `Поля «${name}» нет. Можно заполнить: ${known.join(', ')}.`,
      en: `There is no field "${name}". These can be filled: ${known.join(', ')}.`,
    },
    { field: 'fields' }
  )
}
