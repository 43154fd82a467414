import { sum, totalOf, type Receipt, type World } from '#tests/helpers/reporting_facts'

/** Reports worked out the slow way: receipt by receipt, without a database, a rollup or a building block of theirs. */

export type Figures = Record<string, number | null>

const halfAway = (value: number) => Math.sign(value) * Math.round(Math.abs(value)) + 0
const ratio = (part: number, whole: number, scale: number, decimals: number) =>
  whole === 0 ? null : halfAway((part * scale) / whole) / decimals

export function salesFigures(receipts: Receipt[], whole: Receipt[]): Figures {
  const sales = receipts.filter(({ kind }) => kind === 'sale')
  const items = receipts.flatMap((receipt) => receipt.items)
  const costed = items.filter(({ cost }) => cost !== null)
  const revenue = sum(receipts, totalOf)
  const discount = sum(items, (item) => item.discount)
  const costedRevenue = sum(costed, (item) => item.total)
  const cost = sum(costed, (item) => item.cost!)
  const guests = sum(sales, (receipt) => receipt.guests ?? 0)
  const unknown = costedRevenue === 0 && cost === 0 && revenue !== 0
  return {
    revenue: revenue / 100,
    receipts: sales.length,
    guests,
    items: sum(items, (item) => item.qtyMilli) / 1000,
    averageCheck: ratio(revenue, sales.length, 1, 100),
    revenuePerGuest: ratio(revenue, guests, 1, 100),
    discount: discount / 100,
    discountShare: ratio(discount, revenue + discount, 10_000, 100),
    cost: unknown ? null : cost / 100,
    grossProfit: unknown ? null : (costedRevenue - cost) / 100,
    margin: ratio(costedRevenue - cost, costedRevenue, 10_000, 100),
    revenueShare: ratio(revenue, sum(whole, totalOf), 10_000, 100),
    itemsPerReceipt: ratio(
      sum(items, (item) => item.qtyMilli),
      sales.length,
      1,
      1000
    ),
    averagePrice: ratio(
      revenue,
      sum(items, (item) => item.qtyMilli),
      1000,
      100
    ),
    amount: revenue / 100,
    amountShare: ratio(revenue, sum(whole, totalOf), 10_000, 100),
    payments: sales.length,
  }
}

export function deltaOf(value: number | null, base: number | null, decimals: number) {
  if (value === null || base === null) return { value: base, absolute: null, percent: null }
  const [own, other] = [Math.round(value * decimals), Math.round(base * decimals)]
  return {
    value: base,
    absolute: (own - other) / decimals,
    percent: other === 0 ? null : halfAway(((own - other) * 10_000) / Math.abs(other)) / 100,
  }
}

export const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() || 7

const DAY = 86_400_000
export const addDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
export const daysFrom = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY

export interface Asked {
  from: string
  to: string
  other: { from: string; to: string; kind: 'days' | 'year' }
  now: Date
}

/** The receipts that count in the period: closed, and not of a day that is still to come. */
export function inPeriod(receipts: Receipt[], { from, to, now }: Asked) {
  const today = moscow(now).toISOString().slice(0, 10)
  const last = from <= today && today < to ? today : to
  return receipts.filter(
    ({ status, businessDate }) =>
      status === 'closed' && businessDate >= from && businessDate <= last
  )
}

/** The receipts of the other period, up to the point its venue has reached in this one. */
export function inOther(world: World, receipts: Receipt[], { from, to, other, now }: Asked) {
  return receipts.filter((receipt) => {
    const { status, businessDate, hour, venue } = receipt
    if (status !== 'closed' || businessDate < other.from || businessDate > other.to) return false

    const start = world.dayStarts[venue]
    const venueNow = new Date(moscow(now).getTime() - start * 3_600_000)
    const venueToday = venueNow.toISOString().slice(0, 10)
    if (venueToday > to) return true
    if (venueToday < from) return false
    const limit =
      other.kind === 'year'
        ? `${Number(venueToday.slice(0, 4)) - 1}${venueToday.slice(4)}`.replace(
            '2023-02-29',
            '2023-02-28'
          )
        : addDays(other.from, daysFrom(from, venueToday))
    if (businessDate !== limit) return businessDate < limit
    return (hour - start + 24) % 24 < venueNow.getUTCHours()
  })
}

/** Moscow keeps three hours ahead all year. */
const moscow = (now: Date) => new Date(now.getTime() + 3 * 3_600_000)
