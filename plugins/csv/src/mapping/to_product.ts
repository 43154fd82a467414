import type { Money, Rec } from '@krug/connector-sdk'
import type { Row } from '../file/rows.ts'
import type { Layout } from '../layout.ts'
import { readMoney } from '../values/amount.ts'
import { badNumber, missing } from './problem.ts'
import { fieldReaders } from './reader.ts'

/** Makes products; of several rows with the same id the last one counts. */
export function productMapper(layout: Layout): (externalId: string, rows: Row[]) => Rec<'product'> {
  const read = fieldReaders(layout)
  const [name, code, category, unit] = ['name', 'code', 'category', 'unit'].map(read)
  const [price, cost] = [read('price'), read('cost')]

  const amount = (field: string, text: string): Money | undefined => {
    if (!text) return undefined
    const value = readMoney(text, layout.decimal)
    if (value === null) throw badNumber(field, text)
    return value
  }

  return (externalId, rows) => {
    const { values } = rows.at(-1)!
    if (!name!(values)) throw missing('name')
    return {
      externalId,
      name: name!(values),
      code: code!(values) || undefined,
      category: category!(values) || undefined,
      unit: unit!(values) || undefined,
      price: amount('price', price(values)),
      cost: amount('cost', cost(values)),
    }
  }
}
