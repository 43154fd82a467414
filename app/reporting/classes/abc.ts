import type { Classes, Tone } from '#reporting/report'

export const ABC: Classes = { tones: { A: 'good', B: 'warn', C: 'plain' } }
export type AbcClass = 'A' | 'B' | 'C'

const LETTERS = ['A', 'B', 'C'] as const
/** Stands where a profit is not known. */
const UNKNOWN = '–'

/** By revenue, profit and quantity at once, as in "AAB". */
export const COMBINED: Classes = {
  tones: Object.fromEntries(
    LETTERS.flatMap((revenue) =>
      [...LETTERS, UNKNOWN].flatMap((profit) =>
        LETTERS.map((quantity) => [
          revenue + profit + quantity,
          toneOf(revenue + profit + quantity),
        ])
      )
    )
  ),
}

export function combined(letters: (AbcClass | null)[]) {
  return letters.map((letter) => letter ?? UNKNOWN).join('')
}

function toneOf(letters: string): Tone {
  if (!letters.includes('C')) return letters.includes('B') ? 'fair' : 'good'
  return letters.includes('A') ? 'warn' : 'plain'
}

const A_UNDER = 80n
const B_UNDER = 95n

export interface Ranked<K> {
  key: K
  value: number
  /** The values up to and with this one. */
  cumulative: number
  class: AbcClass
}

/**
 * Largest first: A while what stands before is under 80 % of all, B under 95 %, else C. Where all together is nothing
 * or less, nothing carries it: everything is C.
 */
export function rankAbc<K extends string>(values: Map<K, number>): Ranked<K>[] {
  const entries = [...values].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  const total = BigInt(entries.reduce((sum, [, value]) => sum + value, 0))
  let before = 0
  return entries.map(([key, value]) => {
    const share = BigInt(before) * 100n
    const under = (limit: bigint) => total > 0n && share < limit * total
    before += value
    return {
      key,
      value,
      cumulative: before,
      class: under(A_UNDER) ? 'A' : under(B_UNDER) ? 'B' : 'C',
    }
  })
}
