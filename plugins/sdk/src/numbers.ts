import type { Money, Quantity } from './canonical.ts'

/**
 * Money as decimal text, rounded half away from zero to kopecks. Reads the shortest decimal form of a float, so
 * that 1.005 becomes "1.01" as a person expects.
 *
 * @example
 * money(240) // "240.00"
 * money('-12.345') // "-12.35"
 * @since 1.0
 */
export function money(value: number | string): Money {
  return decimal(value, 2)
}

/**
 * A quantity as decimal text with three decimals.
 *
 * @example
 * quantity(0.35) // "0.350"
 * @since 1.0
 */
export function quantity(value: number | string): Quantity {
  return decimal(value, 3)
}

/** Adds amounts exactly. @since 1.0 */
export function sum(amounts: Money[]): Money {
  return fromKopecks(amounts.reduce((total, amount) => total + toKopecks(amount), 0))
}

/**
 * What so many units cost, rounded half away from zero to kopecks.
 *
 * @example
 * times('3.33', '0.500') // "1.67"
 * @since 1.0
 */
export function times(price: Money, units: Quantity): Money {
  const thousandths = BigInt(toKopecks(price)) * BigInt(Math.round(Number(units) * 1000))
  const half = thousandths < 0n ? -500n : 500n
  return fromKopecks(Number((thousandths + half) / 1000n))
}

/** "-12.50" to -1250. @since 1.0 */
export function toKopecks(amount: Money): number {
  return Math.round(Number(amount) * 100)
}

/** -1250 to "-12.50". @since 1.0 */
export function fromKopecks(kopecks: number): Money {
  return kopecks === 0 ? '0.00' : (kopecks / 100).toFixed(2)
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i

/** Nothing to round: by far the most amounts. */
const SHORT = /^-?[1-9]\d{0,12}(\.\d{1,2})?$/

function decimal(value: number | string, places: number): string {
  const text = typeof value === 'number' ? String(value) : value.trim()
  if (SHORT.test(text)) return padded(text, places)
  const parts = DECIMAL.exec(text)
  if (!parts || (!parts[2] && !parts[3])) throw new TypeError(`Not a number: ${text.slice(0, 40)}`)
  const [, sign, whole = '', fraction = '', exponent] = parts
  if (Math.abs(Number(exponent ?? 0)) > 30)
    throw new RangeError(`Out of range: ${text.slice(0, 40)}`)
  const digits = shift(whole, fraction, Number(exponent ?? 0) + places)
  let scaled = BigInt(digits.whole || '0')
  if (digits.fraction >= '5') scaled += 1n
  const units = scaled.toString().padStart(places + 1, '0')
  if (units.length > 15) throw new RangeError(`Out of range: ${text.slice(0, 40)}`)
  const minus = sign === '-' && scaled !== 0n ? '-' : ''
  return `${minus}${units.slice(0, -places)}.${units.slice(-places)}`
}

function padded(text: string, places: number): string {
  const point = text.indexOf('.')
  if (point === -1) return `${text}.${'0'.repeat(places)}`
  return text + '0'.repeat(places - (text.length - point - 1))
}

function shift(whole: string, fraction: string, by: number) {
  const digits = whole + fraction
  const point = whole.length + by
  if (point <= 0) return { whole: '', fraction: '0'.repeat(-point) + digits }
  return { whole: digits.slice(0, point).padEnd(point, '0'), fraction: digits.slice(point) }
}
