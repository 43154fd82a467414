import { missing } from '../mapping/problem.ts'
import { defineFileKind, field, hasAll } from './file_kind.ts'
import { readersOf } from './readers.ts'

const NEEDS = [['phone', 'email', 'name']]

/** Of several rows with the same id the last one counts. */
export const customers = defineFileKind({
  emits: 'customer',
  fields: {
    externalId: field(
      'Номер клиента',
      'Customer number',
      'id|customer id|client id|код клиента|номер карты|карта|код',
      200
    ),
    name: field('Имя', 'Name', 'name|customer name|full name|имя|фио|клиент|имя клиента|гость'),
    phone: field(
      'Телефон',
      'Phone',
      'phone|customer phone|phone number|mobile|телефон|номер телефона|мобильный|тел'
    ),
    email: field(
      'Электронная почта',
      'E-mail',
      'email|e mail|mail|почта|эл почта|электронная почта'
    ),
    birthDate: field(
      'Дата рождения',
      'Birth date',
      'birth date|birthdate|birthday|date of birth|дата рождения|день рождения|др'
    ),
  },
  needs: NEEDS,
  looksLikeIt: (fields) => hasAll(fields, [['phone', 'email']]),

  mapper(layout) {
    const readers = readersOf(layout)
    const name = readers.text('name')
    const phone = readers.phone('phone')
    const email = readers.email('email')
    const birthDate = readers.day('birthDate')

    return (externalId, rows) => {
      const { values } = rows.at(-1)!
      const person = { name: name(values), phone: phone(values), email: email(values) }
      if (!person.name && !person.phone && !person.email) throw missing('name')
      return { externalId, ...person, birthDate: birthDate(values) }
    }
  },
})
