import { createHmac, randomBytes } from 'node:crypto'

/** Invents values of the same shape, the same for the same value. */
export interface Disguise {
  /** Letters become letters of the same alphabet and case, digits digits; the rest stays. */
  text(value: string): string
  /** One number, however it is written. */
  phone(value: string): string
  email(value: string): string
  /** A day of the calendar in the same notation; other digits as in `text`. */
  date(value: string): string
}

const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'абвгдежзийклмнопрстуфхцчшщыэюя',
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯ',
  '0123456789',
]
const NATIONAL_DIGITS = 10
const DATE = /(?<year>(?:19|20)\d\d)-\d\d-\d\d|\d\d\.\d\d\.(?<lastYear>(?:19|20)\d\d)/g

/** The key is made anew for every recording, so that nobody finds out what a value was by trying. */
export function createDisguise(key: Buffer = randomBytes(32)): Disguise {
  const bytesOf = (value: string, kind: string) =>
    createHmac('sha512', key).update(`${kind}:${value}`).digest()

  const text = (value: string) => {
    const bytes = bytesOf(value, 'text')
    return Array.from(value, (character, index) => {
      const alphabet = alphabetOf(character)
      if (!alphabet) return character
      const step = 1 + (bytes[index % bytes.length]! % (alphabet.length - 1))
      return alphabet[(alphabet.indexOf(character) + step) % alphabet.length]!
    }).join('')
  }

  return {
    text,

    phone(value) {
      const digits = value.replace(/\D/g, '')
      const national = digits.slice(-NATIONAL_DIGITS)
      const bytes = bytesOf(national, 'phone')
      const invented = Array.from(national, (_, index) =>
        index < 3 ? '9' : String(bytes[index]! % 10)
      )
      let left = digits.length
      return value.replace(/\d/g, (digit) =>
        left-- > national.length ? digit : invented[national.length - left - 1]!
      )
    },

    email(value) {
      const mark = bytesOf(value.toLowerCase(), 'email').toString('hex').slice(0, 10)
      return `person-${mark}@example.com`
    },

    date(value) {
      const bytes = bytesOf(value, 'date')
      const two = (number: number) => String(number).padStart(2, '0')
      const month = two(1 + (bytes[0]! % 12))
      const day = two(1 + (bytes[1]! % 28))
      const year = String(1950 + (bytes[2]! % 50))
      const invented = value.replace(DATE, (found) =>
        found.includes('-') ? `${year}-${month}-${day}` : `${day}.${month}.${year}`
      )
      return invented === value ? text(value) : invented
    },
  }
}

/** Letters beyond these alphabets (ё, ü) would betray themselves by staying. */
function alphabetOf(character: string): string | undefined {
  const known = ALPHABETS.find((alphabet) => alphabet.includes(character))
  if (known || !/\p{L}/u.test(character)) return known
  return character === character.toLowerCase() ? ALPHABETS[2] : ALPHABETS[3]
}
