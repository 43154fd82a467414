import {
  fromKopecks,
  money,
  quantity,
  toKopecks,
  type CanonicalReceiptItem,
  type Money,
} from '@krug/connector-sdk'
import type { GoodsOperation } from '../upstream/goods_sales.ts'
import type { GoodLine, ServiceLine } from '../upstream/records.ts'
import { goodKey, serviceKey } from './to_product.ts'

interface Priced {
  amount?: number
  /** Believed to be the line before its discount. */
  first_cost?: number
  /** Percent. */
  discount?: number
  cost: number
  cost_per_unit?: number
}

/** How far the list price less the discount may be from what the line came to: the vendor rounds to rubles. */
const ROUNDING = 100

export function serviceToItem(line: ServiceLine): CanonicalReceiptItem {
  return { productExternalId: serviceKey(line.id), name: line.title?.trim(), ...pricesOf(line) }
}

export function goodToItem(line: GoodLine): CanonicalReceiptItem {
  const good = goodOf(line)
  return {
    productExternalId: good && goodKey(good),
    name: line.title?.trim() || good || line.id,
    ...pricesOf(line),
  }
}

export function operationToItem({ good, ...line }: GoodsOperation): CanonicalReceiptItem {
  return { productExternalId: goodKey(good.id), name: good.title || good.id, ...pricesOf(line) }
}

export function goodOf({ good_id: own, good }: GoodLine): string | undefined {
  const nested = good?.id ?? good?.good_id
  return own ?? (nested === undefined ? undefined : String(nested))
}

function pricesOf(line: Priced) {
  const amount = Math.abs(line.amount || 1)
  const total = money(Math.abs(line.cost))
  const list = listPriceOf(line, amount, total)
  return {
    quantity: quantity(amount),
    price: money(Number(list) / amount),
    total,
    discount: fromKopecks(toKopecks(list) - toKopecks(total)),
  }
}

/**
 * What the line would have come to without a discount. The vendor does not say whether `first_cost` is that, so it is
 * believed where the discount leads from it to the sum. A line that costs more than its list price has a new price.
 */
function listPriceOf(line: Priced, amount: number, total: Money): Money {
  const first = Math.abs(line.first_cost ?? 0)
  const reduced = first * (1 - (line.discount ?? 0) / 100)
  const believed = Math.abs(reduced * 100 - toKopecks(total)) <= ROUNDING
  const list = money(
    believed || !line.cost_per_unit ? first : Math.abs(line.cost_per_unit) * amount
  )
  return toKopecks(list) > toKopecks(total) ? list : total
}
