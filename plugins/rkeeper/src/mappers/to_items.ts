import { fromKopecks, type CanonicalReceiptItem } from '@krug/connector-sdk'
import type { Dish, Order } from '../upstream/orders.ts'
import { money, portions } from '../units.ts'
import { modifierId } from './to_product.ts'

const DELETED_LINE = '7'

/** A line in kopecks, before it is known what its sums include. */
interface Line {
  id?: string
  productId?: string
  name?: string
  /** Thousandths. */
  quantity: number
  price: number
  gross: number
  reduced: number
  /** Modifiers and parts of a set: beside the price of their dish or within it. */
  extra: boolean
}

/**
 * Versions disagree on the sign of discounts and on whether a dish contains its paid modifiers. What the checks came to
 * tells: the first reading whose lines add up to it is taken, the vendor's samples first.
 */
const READINGS = [
  { sign: 1, extrasCount: true },
  { sign: 1, extrasCount: false },
  { sign: -1, extrasCount: true },
  { sign: -1, extrasCount: false },
]

/** Lines of an order, and whether they add up to `total`, in kopecks. */
export function toItems(
  order: Order,
  total: number
): { items: CanonicalReceiptItem[]; fits: boolean } {
  const dishes = (order.Session ?? []).flatMap((session) => session.Dish ?? [])
  const lines = dishes.filter(isLive).flatMap(linesOf)
  const whole = lines.some((line) => line.reduced !== 0) ? 0 : reducedBy(order.Discount)
  const readings = READINGS.map(({ sign, extrasCount }) =>
    read(lines, whole * sign, sign, extrasCount)
  )
  const fitting = readings.find(({ sum }) => sum === total)
  return { items: (fitting ?? readings[0]!).items, fits: fitting !== undefined }
}

const isLive = ({ state, quantity }: Dish) => state !== DELETED_LINE && Number(quantity) !== 0

function linesOf(dish: Dish): Line[] {
  const id = dish.line_guid || dish.uni
  const modifiers = (dish.Modi ?? []).map((modifier, index) => {
    const count = Number(modifier.count ?? 1)
    const price = Number(modifier.price ?? 0)
    return {
      id: id && `${id}:m${index + 1}`,
      productId: modifier.id && modifierId(modifier.id),
      quantity: count * 1000,
      price,
      gross: price * count,
    }
  })
  const parts = (dish.Combo?.Component ?? []).map((part, index) => ({
    id: part.uni ?? (id && `${id}:c${index + 1}`),
    productId: part.id,
    name: part.name,
    quantity: Number(part.quantity ?? dish.quantity),
    price: Number(part.price ?? 0),
    gross: Number(part.amount ?? 0),
  }))
  return [
    {
      id,
      productId: dish.id,
      name: dish.name || undefined,
      quantity: Number(dish.quantity),
      price: Number(dish.price),
      gross: Number(dish.amount),
      reduced: reducedBy(dish.Discount),
      extra: false,
    },
    ...[...modifiers, ...parts].map((each) => ({ ...each, reduced: 0, extra: true })),
  ]
}

/** By how much discounts lower a sum: they come as negative amounts, surcharges as positive ones. */
function reducedBy(discounts: { amount?: string; deleted?: string }[] = []): number {
  const live = discounts.filter(({ deleted }) => deleted !== '1')
  return -live.reduce((total, { amount }) => total + Number(amount ?? 0), 0)
}

function read(lines: Line[], whole: number, sign: number, extrasCount: boolean) {
  const counted = lines.map((line) =>
    line.extra && !extrasCount ? { ...line, price: 0, gross: 0 } : line
  )
  const shares = spread(whole, counted)
  const nets = counted.map((line, index) => line.gross - line.reduced * sign - shares[index]!)
  return {
    sum: nets.reduce((total, net) => total + net, 0),
    items: counted.map((line, index) => toItem(line, nets[index]!)),
  }
}

/** A discount on the whole order falls on its lines by their sums; the last one takes what rounding left. */
function spread(amount: number, lines: Line[]): number[] {
  const gross = lines.reduce((total, line) => total + line.gross, 0)
  let left = amount
  return lines.map((line, index) => {
    const share =
      index === lines.length - 1 ? left : gross && Math.round((amount * line.gross) / gross)
    left -= share
    return share
  })
}

function toItem(line: Line, net: number): CanonicalReceiptItem {
  return {
    externalId: line.id,
    productExternalId: line.productId,
    name: line.name,
    quantity: portions(line.quantity),
    price: money(line.price),
    total: fromKopecks(net),
    discount: fromKopecks(line.gross - net),
  }
}
