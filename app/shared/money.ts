/**
 * Money is an integer number of minor units (kopecks) everywhere inside. These are the only ways in and out.
 */

const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/

/** Decimal text to minor units: "-12.5" → -1250. @throws RangeError for anything else than money. */
export function minorUnits(decimal: string): number {
  const match = DECIMAL.exec(decimal)
  if (!match) throw new RangeError(`not an amount of money: ${decimal}`)
  const [, sign, whole, fraction = ''] = match
  const value = Number(whole) * 100 + Number(fraction.padEnd(2, '0'))
  if (!Number.isSafeInteger(value)) throw new RangeError(`amount too large: ${decimal}`)
  return sign && value !== 0 ? -value : value
}

/** Minor units to the number that the JSON API shows: 1250 → 12.5. */
export function roubles(minor: number | bigint): number {
  return Number(minor) / 100
}

const QUANTITY = /^(-?)(\d{1,12})(?:\.(\d{1,3}))?$/

/** Decimal text to thousandths: "0.35" → 350. @throws RangeError */
export function thousandths(decimal: string): number {
  const match = QUANTITY.exec(decimal)
  if (!match) throw new RangeError(`not a quantity: ${decimal}`)
  const [, sign, whole, fraction = ''] = match
  const value = Number(whole) * 1000 + Number(fraction.padEnd(3, '0'))
  return sign && value !== 0 ? -value : value
}
