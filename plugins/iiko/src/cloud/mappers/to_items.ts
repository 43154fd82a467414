import {
  fromKopecks,
  money,
  quantity,
  toKopecks,
  type CanonicalReceiptItem,
} from '@krug/connector-sdk'
import type { CloudItem, CloudModifier, OrderContent } from '../upstream/orders.ts'
import { productKey } from './to_product.ts'

interface Line {
  positionId?: string
  product?: string
  name?: string
  amount: number
  /** Before discounts. */
  gross: number
  /** After them, where the vendor says so. */
  net?: number
}

/** Dishes, and each modifier as a line of its own. Deleted ones are left out. */
export function toItems({ items = [], discounts = [] }: OrderContent): CanonicalReceiptItem[] {
  const reduced = new Map<string, number>()
  for (const { positionId, sum } of discounts.flatMap(
    (discount) => discount.selectivePositionsWithSum ?? []
  )) {
    reduced.set(positionId, (reduced.get(positionId) ?? 0) + toKopecks(money(sum)))
  }
  return items
    .filter((item) => !item.deleted)
    .flatMap(linesOf)
    .map((line) => toItem(line, reduced))
}

function linesOf(item: CloudItem): Line[] {
  const amount = item.amount ?? 1
  const halves = [item.primaryComponent, item.secondaryComponent].filter(
    (half) => half !== undefined
  )
  const modifiers = [
    ...(item.modifiers ?? []),
    ...(item.commonModifiers ?? []),
    ...halves.flatMap((half) => half.modifiers ?? []),
  ]
  const what = item.product ?? item.service ?? halves[0]?.product
  const names = halves.length > 0 ? halves.map((half) => half.product?.name) : [what?.name]
  const ofHalves = (field: 'cost' | 'resultSum') =>
    halves.length > 0 && halves.every((half) => half[field] !== undefined)
      ? halves.reduce((total, half) => total + half[field]!, 0)
      : undefined
  return [
    {
      positionId: item.positionId,
      product: what?.id && productKey(what.id, item.size?.id),
      name: names.flatMap((name) => name?.trim() || []).join(' / ') || undefined,
      amount,
      gross: item.cost ?? ofHalves('cost') ?? (item.price ?? 0) * amount,
      net: item.resultSum ?? ofHalves('resultSum'),
    },
    ...modifiers.filter((modifier) => !modifier.deleted).map((each) => modifierLine(each, amount)),
  ]
}

/** As many as the dish, unless the vendor says that they are counted by themselves. */
function modifierLine(modifier: CloudModifier, ofDish: number): Line {
  const { amountIndependentOfParentAmount: independent, product, price = 0 } = modifier
  const amount = modifier.amount * (independent ? 1 : ofDish)
  return {
    positionId: modifier.positionId,
    product: product?.id,
    name: product?.name?.trim() || undefined,
    amount,
    gross: price * amount,
    net: modifier.resultSum,
  }
}

function toItem(line: Line, reduced: Map<string, number>): CanonicalReceiptItem {
  const { positionId = '', amount } = line
  const gross = toKopecks(money(line.gross))
  const net =
    line.net === undefined ? gross - (reduced.get(positionId) ?? 0) : toKopecks(money(line.net))
  return {
    externalId: line.positionId,
    productExternalId: line.product,
    name: line.name,
    quantity: quantity(amount),
    price: money(line.gross / (amount || 1)),
    total: fromKopecks(net),
    discount: fromKopecks(gross - net),
  }
}
