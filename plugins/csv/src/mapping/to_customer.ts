import { normalizePhone, type Rec } from '@krug/connector-sdk'
import type { Row } from '../file/rows.ts'
import type { Layout } from '../layout.ts'
import { dayReader } from '../values/moment.ts'
import { badDate, badPhone, missing } from './problem.ts'
import { fieldReaders } from './reader.ts'

/** Makes customers; of several rows with the same id the last one counts. */
export function customerMapper(
  layout: Layout
): (externalId: string, rows: Row[]) => Rec<'customer'> {
  const read = fieldReaders(layout)
  const [name, phone, email] = [read('name'), read('phone'), read('email')]
  const birthDate = read('birthDate')
  const toDay = dayReader(layout.dates)

  return (externalId, rows) => {
    const { values } = rows.at(-1)!
    const born = birthDate(values)
    const birthday = born ? toDay(born) : undefined
    if (birthday === null) throw badDate('birthDate', born)
    const number = phone(values) ? normalizePhone(phone(values)) : undefined
    if (number === null) throw badPhone(phone(values))
    if (!name(values) && !number && !email(values)) throw missing('name')
    return {
      externalId,
      name: name(values) || undefined,
      phone: number,
      email: email(values).toLowerCase() || undefined,
      birthDate: birthday,
    }
  }
}
