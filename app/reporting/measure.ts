/** A share is a percent and a ratio a plain number, both to the millionth. */
export type MeasureUnit = 'money' | 'integer' | 'quantity' | 'percent' | 'share' | 'ratio'

/** Additive sums under the names of their columns: minor units, thousandths and counts. */
export type Sums = Record<string, number>

export interface Measure {
  unit: MeasureUnit
  /**
   * From a row's sums and those of the whole report; `null` where it has no meaning. An integer: kopecks, counts,
   * thousandths, hundredths of a percent.
   */
  of(sums: Sums, total: Sums): number | null
}

/** Numerator × scale ÷ denominator, rounded half away from zero; exact for sums of any size. */
export function divide(
  numerator: number | bigint,
  denominator: number | bigint,
  scale = 1
): number | null {
  if (!denominator) return null
  const dividend = BigInt(numerator) * BigInt(scale)
  const divisor = BigInt(denominator)
  const negative = dividend < 0n !== divisor < 0n
  const [n, d] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor]
  const quotient = Number((2n * n + d) / (2n * d))
  return negative && quotient !== 0 ? -quotient : quotient
}

export const percent = (part: number, whole: number) => divide(part, whole, 10_000)

export const sum = (unit: MeasureUnit, name: string): Measure => ({
  unit,
  of: (sums) => sums[name],
})
