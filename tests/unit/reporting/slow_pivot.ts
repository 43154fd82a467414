import type { BuiltQuery, Filter } from '#reporting/builder/query'
import { sum, totalOf, type Item, type Receipt, type World } from '#tests/helpers/reporting_facts'
import { weekdayOf } from '#tests/unit/reporting/slow_report'

/**
 * Pivots worked out the slow way: for each cell the rows are gone through once more, and every figure is formed from them
 * by its definition.
 */

/** A receipt, a line of one, or its payment, with what it can be told apart by. */
export interface Fact {
  receipt: Receipt & { customer: string | null }
  item?: Item
  is: Record<string, string | number | null>
}

const monday = (date: string) => shift(date, 1 - weekdayOf(date))
const shift = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
const quarter = (date: string) => {
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1
  return `${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`
}
const STEPS = [10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000]

/** Everything that counts in the period; cancelled receipts are only counted as such. */
export function factsOf(
  world: World,
  receipts: Fact['receipt'][],
  dataset: string,
  { from, to }: { from: string; to: string }
): Fact[] {
  return receipts
    .filter(({ status }) => status !== 'open')
    .filter(({ businessDate }) => businessDate >= from && businessDate <= to)
    .flatMap((receipt) => {
      const date = receipt.businessDate
      const is = {
        date,
        week: monday(date),
        month: `${date.slice(0, 7)}-01`,
        quarter: quarter(date),
        year: `${date.slice(0, 4)}-01-01`,
        weekday: weekdayOf(date),
        hour: receipt.hour,
        venue: world.venueIds[receipt.venue],
        business: world.businessIds[receipt.venue < 2 ? 0 : 1],
        employee: receipt.employee === null ? null : world.employeeIds[receipt.employee],
        orderType: receipt.orderType ?? 'other',
        checkSize: `size${STEPS.filter((step) => totalOf(receipt) >= step).length}`,
        paymentType: receipt.paymentType,
      }
      if (dataset !== 'items') return [{ receipt, is }]
      return receipt.items
        .filter(({ product }) => product !== null)
        .map((item) => ({
          receipt,
          item,
          is: {
            ...is,
            product: world.productIds[item.product!],
            category: item.product! < 3 ? world.categoryIds[0] : null,
          },
        }))
    })
}

export function holds({ dimension, op, values }: Filter, { is }: Fact): boolean {
  const own = is[dimension]
  const among = values.some((value) =>
    value === null ? own === null : own !== null && String(value) === String(own)
  )
  if (op === 'in') return among
  if (op === 'notIn') return !among
  return op === 'gte' ? Number(own) >= Number(values[0]) : Number(own) <= Number(values[0])
}

const halfAway = (value: number) => Math.sign(value) * Math.round(Math.abs(value)) + 0
const ratio = (part: number, whole: number, scale: number, decimals: number) =>
  whole === 0 ? null : halfAway((part * scale) / whole) / decimals
const distinct = (list: unknown[]) => new Set(list.filter((one) => one !== null)).size

/** Every figure of some facts; shares are of `whole`. */
export function figuresOf(facts: Fact[], whole: Fact[]): Record<string, number | null> {
  const closed = facts.filter(({ receipt }) => receipt.status === 'closed')
  const lines = closed.flatMap(({ receipt, item }) => (item ? [item] : receipt.items))
  const sales = closed.filter(({ receipt }) => receipt.kind === 'sale')
  const saleReceipts = [...new Set(sales.map(({ receipt }) => receipt))]
  const known = closed.filter(({ receipt }) => receipt.customer !== null)
  const costed = lines.filter(({ cost }) => cost !== null)
  const money = (list: Fact[]) =>
    sum(list, ({ receipt, item }) => (item ? item.total : totalOf(receipt)))

  const revenue = money(closed)
  const discount = sum(lines, (line) => line.discount)
  const quantity = sum(lines, (line) => line.qtyMilli)
  const costedRevenue = sum(costed, (line) => line.total)
  const cost = sum(costed, (line) => line.cost!)
  const unknown = costedRevenue === 0 && cost === 0 && revenue !== 0
  const guests = sum(saleReceipts, ({ guests: people }) => people ?? 0)
  const customers = distinct(saleReceipts.map(({ customer }) => customer))
  const cancelled = facts.filter(({ receipt }) => receipt.status === 'cancelled').length
  const refunds = closed.filter(({ receipt }) => receipt.kind === 'refund')
  const all = money(whole.filter(({ receipt }) => receipt.status === 'closed'))
  return {
    revenue: revenue / 100,
    amount: revenue / 100,
    payments: saleReceipts.length,
    receipts: saleReceipts.length,
    averageCheck: ratio(revenue, saleReceipts.length, 1, 100),
    guests,
    revenuePerGuest: ratio(revenue, guests, 1, 100),
    items: quantity / 1000,
    itemsPerReceipt: ratio(quantity, saleReceipts.length, 1, 1000),
    averagePrice: ratio(revenue, quantity, 1000, 100),
    discount: discount / 100,
    discountShare: ratio(discount, revenue + discount, 10_000, 100),
    cost: unknown ? null : cost / 100,
    grossProfit: unknown ? null : (costedRevenue - cost) / 100,
    margin: ratio(costedRevenue - cost, costedRevenue, 10_000, 100),
    costCoverage: ratio(costedRevenue, revenue, 10_000, 100),
    revenueShare: ratio(revenue, all, 10_000, 100),
    amountShare: ratio(revenue, all, 10_000, 100),
    customers,
    products: distinct(closed.filter(({ item }) => item).map(({ item }) => item!.product)),
    revenuePerCustomer: ratio(money(known), customers, 1, 100),
    purchasesPerCustomer: ratio(
      known.filter(({ receipt }) => receipt.kind === 'sale').length,
      customers,
      1000,
      1000
    ),
    knownShare: ratio(money(known), revenue, 10_000, 100),
    refunds: refunds.length,
    refundTotal: -money(refunds) / 100 + 0,
    cancellations: cancelled,
    cancelledShare: ratio(cancelled, saleReceipts.length + cancelled, 10_000, 100),
    c1: unknown ? null : ratio(costedRevenue - cost, guests, 1, 100),
    c2: ratio(revenue - discount, revenue, 10_000, 100),
  }
}

/** The dimensions whose rows name an id beside the name. */
const NAMED = new Set(['venue', 'business', 'employee', 'product', 'category', 'orderType'])

/** What a row of the answer says of a dimension, as the facts say it. */
export function keyOf(row: Record<string, unknown>, dimension: string): string {
  const value =
    NAMED.has(dimension) || dimension === 'paymentType' || dimension === 'checkSize'
      ? row[`${dimension}Id`]
      : row[dimension]
  return String(value)
}

export const factKey = ({ is }: Fact, dimension: string): string => {
  const value = is[dimension]
  if (dimension === 'quarter')
    return `${(Number(String(value).slice(5, 7)) - 1) / 3 + 1} кв. ${String(value).slice(0, 4)}`
  return dimension === 'year' ? String(value).slice(0, 4) : String(value)
}

export type Query = Pick<BuiltQuery, 'dataset' | 'dimensions' | 'pivot' | 'measures' | 'filters'>
