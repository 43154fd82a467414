/** One hundred per cent in basis points. */
export const WHOLE = 10_000

/** One piece in thousandths. */
export const PIECE = 1000

export interface Division {
  quotient: number
  remainder: number
}

/** `amount × numerator ÷ denominator` in whole numbers, exact also where the product leaves the safe integers. */
export function divide(amount: number, numerator: number, denominator: number): Division {
  const product = amount * numerator
  if (Number.isSafeInteger(product)) {
    const remainder = product % denominator
    return { quotient: (product - remainder) / denominator, remainder }
  }
  const exact = BigInt(amount) * BigInt(numerator)
  const by = BigInt(denominator)
  return { quotient: Number(exact / by), remainder: Number(exact % by) }
}

/**
 * `amount × numerator ÷ denominator`, multiplied first and rounded half-up once. Kopecks in, kopecks out; none of the
 * three may be negative.
 */
export function proportion(amount: number, numerator: number, denominator: number): number {
  const { quotient, remainder } = divide(amount, numerator, denominator)
  return remainder * 2 >= denominator ? quotient + 1 : quotient
}

/** A share of kopecks in basis points: 1 000 of 12 345 is 1 235. */
export function shareOf(amount: number, basisPoints: number): number {
  return proportion(amount, basisPoints, WHOLE)
}

/** Several multipliers in basis points, one after another, rounded half-up once. None of them is 10 000. */
export function multipliedBy(basisPoints: readonly number[]): number {
  if (basisPoints.length < 2) return basisPoints[0] ?? WHOLE
  const product = basisPoints.reduce((exact, one) => exact * BigInt(one), 1n)
  const divisor = BigInt(WHOLE) ** BigInt(basisPoints.length - 1)
  return Number((product * 2n + divisor) / (divisor * 2n))
}
