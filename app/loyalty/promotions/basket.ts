import type { Purchase } from '#loyalty/promotions/purchase'

/** What the lines of a purchase cost after the rules applied so far, in kopecks. */
export class Basket {
  private constructor(
    readonly purchase: Purchase,
    readonly running: number[]
  ) {}

  static of(purchase: Purchase) {
    return new Basket(
      purchase,
      purchase.lines.map(({ value }) => value)
    )
  }

  copy() {
    return new Basket(this.purchase, [...this.running])
  }

  /** What a discount may still take from a line: down to its floor, never below zero. */
  room(line: number) {
    const floor = this.purchase.lines[line].floor ?? 0
    return Math.max(0, this.running[line] - floor)
  }

  take(amounts: readonly number[]) {
    for (const line of this.purchase.allLines) this.running[line] -= amounts[line]
  }

  /** Kopecks of some lines, at the running price or before all promotions. */
  sum(lines: readonly number[], basis: PriceBasis) {
    let total = 0
    for (const line of lines)
      total += basis === 'running' ? this.running[line] : this.purchase.lines[line].value
    return total
  }
}

export type PriceBasis = 'running' | 'before'
