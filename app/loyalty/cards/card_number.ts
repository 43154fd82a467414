import { randomInt } from 'node:crypto'

const DIGITS = 15

/** A card number that nobody can guess from another: fifteen random digits and a check digit (ISO/IEC 7812-1). */
export function newCardNumber(): string {
  const digits = Array.from({ length: DIGITS }, (_, index) => randomInt(index === 0 ? 1 : 0, 10))
  return `${digits.join('')}${checkDigit(digits)}`
}

/** Whether the digits end in their check digit; spaces do not count. `null`: not a card number. */
export function normalizeCardNumber(typed: string): string | null {
  const number = typed.replace(/[\s-]/g, '')
  if (!/^\d{16}$/.test(number)) return null
  const digits = [...number].map(Number)
  return checkDigit(digits.slice(0, -1)) === digits.at(-1) ? number : null
}

/** Luhn. */
function checkDigit(digits: number[]) {
  const sum = digits.reduceRight((total, digit, index) => {
    const doubled = (digits.length - index) % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return (10 - (sum % 10)) % 10
}
