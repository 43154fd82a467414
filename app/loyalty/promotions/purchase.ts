import { LOCAL_MOMENT } from '#loyalty/promotions/fields'
import { categoryKey, productKey } from '#loyalty/promotions/item_filter'
import type { PurchaseContext, PurchaseLine, Remaining } from '#loyalty/promotions/purchase_context'

const SUNDAY = 7
const NONE: readonly number[] = []

/** A purchase with what many rules ask of it, worked out once. */
export class Purchase {
  /** `2026-03-05T18:30` */
  readonly moment: string
  /** The moment as a number, see `localInstant`. */
  readonly instant: number
  readonly date: string
  /** Minutes since midnight. */
  readonly minute: number
  /** Monday is 1. */
  readonly weekday: number
  readonly segments: ReadonlySet<string>
  readonly allLines: readonly number[]
  readonly #lines = new Map<string, number[]>()
  readonly #coupons: Map<string, string>

  constructor(readonly context: PurchaseContext) {
    this.moment = context.moment.slice(0, 16)
    this.date = context.moment.slice(0, 10)
    this.minute = minuteOf(context.moment.slice(11, 16))
    this.instant = localInstant(this.moment)
    if (!LOCAL_MOMENT.test(this.moment) || Number.isNaN(this.instant))
      throw new RangeError(`not a local moment: ${context.moment}`)
    this.weekday = new Date(this.instant).getUTCDay() || SUNDAY
    this.segments = new Set(context.customer?.segments)
    this.#coupons = new Map(context.coupons.map(({ ruleId, code }) => [ruleId, code]))
    this.allLines = context.lines.map((line, index) => {
      this.#add(line, index)
      return index
    })
  }

  get lines(): readonly PurchaseLine[] {
    return this.context.lines
  }

  get customer() {
    return this.context.customer
  }

  /** Categories and products on the receipt, as keys. */
  get itemKeys(): Iterable<string> {
    return this.#lines.keys()
  }

  /** Numbers of the lines that carry one of the keys, ascending. */
  linesWith(keys: readonly string[]): readonly number[] {
    let found = NONE
    for (const key of keys) {
      const lines = this.#lines.get(key)
      if (lines) found = found === NONE ? lines : [...new Set([...found, ...lines])]
    }
    return keys.length > 1 && found.length > 1 ? found.toSorted((a, b) => a - b) : found
  }

  couponFor(ruleId: string) {
    return this.#coupons.get(ruleId)
  }

  /** What the limits of a rule still allow, once it was used. */
  remainingOf(ruleId: string): Remaining | undefined {
    return own(this.context.remaining, ruleId)
  }

  /** How often the customer used a rule. */
  usesOf(ruleId: string) {
    return own(this.customer?.uses ?? {}, ruleId) ?? 0
  }

  #add(line: PurchaseLine, index: number) {
    for (const figure of [line.quantity, line.price, line.value, line.floor ?? 0])
      if (!Number.isSafeInteger(figure) || figure < 0)
        throw new RangeError(`line ${line.id}: ${figure} is not a whole, positive figure`)
    for (const key of new Set([
      productKey(line.productId),
      ...line.categoryPath.map(categoryKey),
    ])) {
      const known = this.#lines.get(key)
      if (known) known.push(index)
      else this.#lines.set(key, [index])
    }
  }
}

/** `18:30` → 1110 */
export function minuteOf(time: string) {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** Orders local moments of one venue: milliseconds as if they were UTC. */
export function localInstant(moment: string) {
  return Date.parse(`${moment}Z`)
}

/** Many rules and few that are asked for: looked up where they are. Ids may be words that every object knows. */
function own<T>(values: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined
}
