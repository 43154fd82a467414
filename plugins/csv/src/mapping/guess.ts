import { KINDS, kindOf } from '../kinds/index.ts'
import type { Fields, StreamName } from './mapping.ts'

const TIME = ['time', 'order time', 'время', 'время заказа', 'время чека']

/** What the columns mean, judged by their names. */
export function guessFields(stream: StreamName, columns: string[]): Fields {
  const free = new Map(columns.map((column) => [normalized(column), column]))
  const fields: Fields = {}
  for (const [field, { titles }] of Object.entries(kindOf(stream).fields)) {
    const name = titles.split('|').find((each) => free.has(each))
    if (name === undefined) continue
    fields[field] = { column: free.get(name)! }
    free.delete(name)
  }
  const date = fields.closedAt?.column
  const time = TIME.find((each) => free.has(each))
  if (stream === 'receipts' && date && time && !/time|время/i.test(date)) {
    fields.closedAt = { columns: [date, free.get(time)!], join: ' ' }
  }
  return fields
}

/** Which stream a file most likely holds. */
export function guessStream(columns: string[]): StreamName {
  const streams = Object.keys(KINDS) as StreamName[]
  return (
    streams.find((stream) => kindOf(stream).looksLikeIt(guessFields(stream, columns))) ?? 'receipts'
  )
}

function normalized(column: string): string {
  return column
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s_.,:;()/\\-]+/g, ' ')
    .trim()
    .replace(/ (руб|₽|р|rub)$/, '')
}
