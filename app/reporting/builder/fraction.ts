/** An exact number; the denominator is above zero. */
export interface Fraction {
  n: bigint
  d: bigint
}

export function fraction(n: bigint, d = 1n): Fraction {
  const sign = d < 0n ? -1n : 1n
  const common = greatestCommon(n < 0n ? -n : n, d * sign) || 1n
  return { n: (n * sign) / common, d: (d * sign) / common }
}

/** "12.50" */
export function fractionOf(decimal: string): Fraction {
  const [whole, part = ''] = decimal.split('.')
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length))
}

export const add = (a: Fraction, b: Fraction) => fraction(a.n * b.d + b.n * a.d, a.d * b.d)
export const negated = ({ n, d }: Fraction): Fraction => ({ n: -n, d })
export const multiply = (a: Fraction, b: Fraction) => fraction(a.n * b.n, a.d * b.d)
export const over = (a: Fraction, b: Fraction) =>
  b.n === 0n ? null : fraction(a.n * b.d, a.d * b.n)
export const isLess = (a: Fraction, b: Fraction) => a.n * b.d < b.n * a.d

function greatestCommon(a: bigint, b: bigint): bigint {
  while (b) [a, b] = [b, a % b]
  return a
}
