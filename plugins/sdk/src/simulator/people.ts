import { createRandom } from './random.ts'

/** An invented customer; the same number is the same person at every simulated vendor. @since 1.0 */
export interface Person {
  number: number
  name: string
  firstName: string
  lastName: string
  /** E.164. */
  phone: string
  email: string
  birthDate: string
}

const FIRST = 'Анна Вера Дарья Ева Зоя Инна Кира Лада Майя Нина Олеся Полина Рита Софья Тая Юлия'
const LAST =
  'Берёзкина Ольхова Кленова Рябинина Соснова Ивушкина Полевая Лугова Речная Озёрная Снегова Ветрова Зорина Росина Мятная Вишнёва Сливина Грушина Ягодина Малинина Калинина Травина Листова Садова Огородова'
const firstNames = FIRST.split(' ')
const lastNames = LAST.split(' ')

/**
 * Simulated vendors that use the same numbers have customers in common, as the businesses of one town do.
 *
 * @example
 * person(17).phone // the same in every simulator
 * @since 1.0
 */
export function person(number: number): Person {
  const random = createRandom('person', number)
  const firstName = random.pick(firstNames)
  const lastName = random.pick(lastNames)
  const year = random.integer(1955, 2005)
  const month = String(random.integer(1, 12)).padStart(2, '0')
  const day = String(random.integer(1, 28)).padStart(2, '0')
  return {
    number,
    firstName,
    lastName,
    name: `${firstName} ${lastName}`,
    phone: `+7999${String(number).padStart(7, '0')}`,
    email: `customer${number}@example.com`,
    birthDate: `${year}-${month}-${day}`,
  }
}
