/** Receipts as the numbers of what they hold, one after another: small enough for millions. */
export class Baskets {
  #items: number[] = []
  #ends: number[] = []

  /** Each thing once, smallest first. */
  add(items: number[]) {
    for (const item of items) this.#items.push(item)
    this.#ends.push(this.#items.length)
  }

  get count() {
    return this.#ends.length
  }

  each(visit: (items: number[], basket: number) => void) {
    let start = 0
    for (const [basket, end] of this.#ends.entries()) {
      visit(this.#items.slice(start, end), basket)
      start = end
    }
  }
}
