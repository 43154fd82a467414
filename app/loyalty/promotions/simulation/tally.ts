import { proportion, WHOLE } from '#loyalty/money/ratio'
import type { Evaluation } from '#loyalty/promotions/evaluation'
import type { Buyers } from '#loyalty/promotions/simulation/buyers'
import type { Catalogue } from '#loyalty/promotions/simulation/catalogue'
import type { Changed } from '#loyalty/promotions/simulation/replay'
import type { SoldReceipt } from '#loyalty/promotions/simulation/receipts_of_day'

const LONGEST_LIST = 10

/** What a promotion would have made of some days. Sums are kopecks, bonuses hundredths, quantities thousandths. */
export interface SimulationResult {
  /** All sales of these days where the promotion may apply, at prices before discounts. */
  receipts: number
  value: number
  /** Those that the promotion changes, and known customers who made them. */
  touched: { receipts: number; value: number; customers: number }
  /** By how much discounts grow. */
  cost: number
  /** Of the sales it changes. */
  revenue: { withIt: number; without: number }
  /** Of their lines whose cost is known; `null` where none is. */
  profit: { withIt: number; without: number; value: number } | null
  /** By how much the bonuses earned grow. */
  bonuses: number
  /** The day on which its limits would have been used up. */
  usedUpOn: string | null
  products: { productId: string; name: string; quantity: number; cost: number }[]
  customers: { customerId: string; receipts: number; saved: number }[]
  days: { date: string; receipts: number; touched: number; cost: number }[]
}

/** Adds up what a simulation finds. */
export class Tally {
  #result: Omit<SimulationResult, 'products' | 'customers'> = {
    receipts: 0,
    value: 0,
    touched: { receipts: 0, value: 0, customers: 0 },
    cost: 0,
    revenue: { withIt: 0, without: 0 },
    profit: null,
    bonuses: 0,
    usedUpOn: null,
    days: [],
  }
  #products = new Map<string, { quantity: number; cost: number }>()
  #customers = new Map<string, { receipts: number; saved: number }>()

  constructor(
    private catalogue: Catalogue,
    private buyers: Buyers
  ) {}

  beginDay(date: string) {
    this.#result.days.push({ date, receipts: 0, touched: 0, cost: 0 })
  }

  sold({ items }: SoldReceipt) {
    this.#result.receipts++
    this.#today.receipts++
    for (const { value } of items) this.#result.value += value
  }

  changed({ receipt, withIt, without }: Changed) {
    const { touched, revenue } = this.#result
    const cost = withIt.discount - without.discount
    touched.receipts++
    touched.value += withIt.value
    revenue.withIt += withIt.total
    revenue.without += without.total
    this.#result.cost += cost
    this.#today.touched++
    this.#today.cost += cost
    receipt.items.forEach((_, line) => this.#addLine(receipt, line, withIt, without))
    if (receipt.customerId) this.#addCustomer(receipt.customerId, cost, withIt, without)
  }

  usedUp() {
    this.#result.usedUpOn ??= this.#today.date
  }

  get result(): SimulationResult {
    const { touched } = this.#result
    return {
      ...this.#result,
      touched: { ...touched, customers: this.#customers.size },
      products: [...this.#products]
        .map(([productId, sums]) => ({
          productId,
          name: this.catalogue.nameOf(productId),
          ...sums,
        }))
        .toSorted((a, b) => b.cost - a.cost)
        .slice(0, LONGEST_LIST),
      customers: [...this.#customers]
        .map(([customerId, sums]) => ({ customerId, ...sums }))
        .filter(({ saved }) => saved > 0)
        .toSorted((a, b) => b.saved - a.saved)
        .slice(0, LONGEST_LIST),
    }
  }

  get #today() {
    return this.#result.days.at(-1)!
  }

  #addLine({ items }: SoldReceipt, line: number, withIt: Evaluation, without: Evaluation) {
    const { productId, quantity, value, cost: spent } = items[line]
    const [after, before] = [withIt.lines[line].total, without.lines[line].total]
    if (spent !== null) {
      const profit = (this.#result.profit ??= { withIt: 0, without: 0, value: 0 })
      profit.withIt += after - spent
      profit.without += before - spent
      profit.value += value
    }
    if (!productId || after === before) return
    const known = this.#products.get(productId) ?? { quantity: 0, cost: 0 }
    known.quantity += quantity
    known.cost += before - after
    this.#products.set(productId, known)
  }

  #addCustomer(id: string, saved: number, withIt: Evaluation, without: Evaluation) {
    const known = this.#customers.get(id) ?? { receipts: 0, saved: 0 }
    known.receipts++
    known.saved += saved
    this.#customers.set(id, known)
    const rate = this.buyers.rateOf(id)
    this.#result.bonuses += earned(withIt, rate) - earned(without, rate)
  }
}

function earned({ lines }: Evaluation, rate: number) {
  let bonuses = 0
  for (const { total, bonusMultiplier } of lines)
    bonuses += proportion(total * rate, bonusMultiplier, WHOLE * WHOLE)
  return bonuses
}
