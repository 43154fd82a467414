import { PIECE, proportion } from '#loyalty/money/ratio'
import type { Basket } from '#loyalty/promotions/basket'

/** The part of a line that an effect works on. */
export interface Portion {
  line: number
  /** Kopecks at the running price. */
  running: number
  /** Kopecks before all promotions. */
  before: number
  /** Thousandths. */
  quantity: number
}

export type Pick = 'all' | 'cheapest' | 'dearest'

/** Whole lines, or one piece of the cheapest or dearest of them. Of equal prices the earlier line is taken. */
export function portionsOf(basket: Basket, lines: readonly number[], pick: Pick): Portion[] {
  if (pick === 'all') return lines.map((line) => portion(basket, line, Infinity))
  const sign = pick === 'cheapest' ? 1 : -1
  const pieces = lines
    .filter((line) => basket.running[line] > 0)
    .map((line) => portion(basket, line, PIECE))
    .toSorted((a, b) => sign * (a.running - b.running) || a.line - b.line)
  return pieces.slice(0, 1)
}

/** At most so much of a line; goods by weight below one unit are one piece. */
export function portion(basket: Basket, line: number, most: number): Portion {
  const { quantity, value } = basket.purchase.lines[line]
  const running = basket.running[line]
  if (quantity <= most) return { line, running, before: value, quantity }
  return {
    line,
    running: proportion(running, most, quantity),
    before: proportion(value, most, quantity),
    quantity: most,
  }
}

export function together(portions: readonly Portion[]): Portion {
  const sum = { line: -1, running: 0, before: 0, quantity: 0 }
  for (const { running, before, quantity } of portions) {
    sum.running += running
    sum.before += before
    sum.quantity += quantity
  }
  return sum
}
