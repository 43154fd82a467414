import { proportion } from '#loyalty/money/ratio'
import { RefundTooLargeError } from '#loyalty/till/errors'
import type { StoredLine } from '#loyalty/purchases/purchase'

/** What of a line goes back: thousandths. */
export interface RefundedItem {
  /** Number of the line, from 0. */
  line: number
  quantity: number
}

/** What a refund gives back and takes back of one line. Kopecks, hundredths of a bonus, thousandths. */
export interface RefundedLine {
  line: number
  quantity: number
  value: number
  discount: number
  /** Back in money. */
  total: number
  /** Back in bonuses. */
  paidWithBonuses: number
  /** Of the bonuses that the purchase earned. */
  earned: number
}

const SUMS = ['value', 'discount', 'total', 'paidWithBonuses', 'earned'] as const

/**
 * Splits what goes back among the lines. Each sum is what is due for everything returned so far, less what was returned
 * before: however a purchase is split into refunds, the end is the same to the kopeck.
 *
 * @param before quantities returned by earlier refunds, by line
 * @param items what goes back now; `null`: all that is left
 * @throws RefundTooLargeError for more than is left of a line, or a line that is not there
 */
export function refundLines(
  lines: readonly StoredLine[],
  before: ReadonlyMap<number, number>,
  items: readonly RefundedItem[] | null
): RefundedLine[] {
  const wanted = new Map<number, number>()
  for (const { line, quantity } of items ?? everythingLeft(lines, before))
    wanted.set(line, (wanted.get(line) ?? 0) + quantity)
  return [...wanted]
    .filter(([, quantity]) => quantity > 0)
    .map(([number, quantity]) => {
      const line = lines[number]
      const returned = before.get(number) ?? 0
      const left = line ? line.quantity - returned : 0
      if (quantity > left)
        throw new RefundTooLargeError({ line: number + 1, left: left / 1000 }, 'items')
      const due = (sum: (typeof SUMS)[number], upTo: number) =>
        proportion(line[sum], upTo, line.quantity)
      const sums = Object.fromEntries(
        SUMS.map((sum) => [sum, due(sum, returned + quantity) - due(sum, returned)])
      ) as Record<(typeof SUMS)[number], number>
      return { line: number, quantity, ...sums }
    })
}

function everythingLeft(lines: readonly StoredLine[], before: ReadonlyMap<number, number>) {
  return lines.map(({ quantity }, line) => ({ line, quantity: quantity - (before.get(line) ?? 0) }))
}
