import { createRandom, type Random } from '@krug/connector-sdk/simulator'
import { ARTICLES, guid, SELLERS, STORES, VARIANTS, type Article } from './goods_data.ts'

/** Sums are kopecks, quantities thousandths. */
export interface SoldLine {
  number: number
  article: Article
  variant: (typeof VARIANTS)[number] | null
  quantity: number
  price: number
  discount: number
  bonus: number
  sum: number
}

export interface Sale {
  key: string
  number: string
  /** Local time of the base. */
  date: string
  store: (typeof STORES)[number]
  seller: (typeof SELLERS)[number]
  /** The number of a `person` who showed a card. */
  customer: number | null
  state: 'sold' | 'deferred' | 'cancelled' | 'draft'
  marked: boolean
  /** The sale that this one takes back. */
  returns: string | null
  lines: SoldLine[]
  cash: boolean
  certificate: number
  version: number
}

export const CUSTOMERS = 300

/** What a day sold, the same for the same seed, in the order of time. */
export function salesOfDay(
  day: string,
  { seed, perDay }: { seed: number | string; perDay: number }
): Sale[] {
  const random = createRandom(seed, 'onec', day)
  const weekend = [0, 6].includes(new Date(day).getUTCDay())
  const count = Math.max(
    2,
    Math.round(perDay * (weekend ? 1.25 : 0.9) * (0.9 + random.next() * 0.2))
  )
  const first = (Date.parse(day) / 86_400_000 - 18_000) * 2000
  const times = Array.from({ length: count }, () => timeOf(day, random)).toSorted()
  const sales = times.map((date, index) => makeSale(first + index, date, random))
  const returned = sales.filter((sale) => sale.state === 'sold' && random.chance(0.02))
  return [
    ...sales,
    ...returned.map((sale, index) => takeBack(sale, first + count + index)),
  ].toSorted(byDate)
}

export const byDate = (a: Sale, b: Sale) =>
  a.date < b.date || (a.date === b.date && a.key < b.key) ? -1 : 1

export function makeSale(number: number, date: string, random: Random): Sale {
  const count = random.integer(1, 6)
  const bonus = random.chance(0.05)
  const lines = Array.from({ length: count }, (_, index) =>
    makeLine(index + 1, bonus && index === 0, random)
  )
  const sum = lines.reduce((total, line) => total + line.sum, 0)
  return {
    key: guid(0xcc, number),
    number: `ЛВ-${String(number).padStart(8, '0')}`,
    date,
    store: random.pick(STORES),
    seller: random.pick(SELLERS),
    customer: random.chance(0.4) ? random.integer(1, CUSTOMERS) : null,
    state: random.weighted<Sale['state']>([
      ['sold', 96],
      ['deferred', 1],
      ['cancelled', 2],
      ['draft', 1],
    ]),
    marked: false,
    returns: null,
    lines,
    cash: random.chance(0.3),
    certificate: sum > 100_000 && random.chance(0.1) ? 50_000 : 0,
    version: 1,
  }
}

function makeLine(number: number, bonus: boolean, random: Random): SoldLine {
  const article = random.pick(ARTICLES)
  const variant = VARIANTS.find(({ owner }) => owner === article) ? random.pick(VARIANTS) : null
  const quantity = article.byWeight
    ? random.integer(150, 2500)
    : random.weighted([
        [1000, 80],
        [2000, 15],
        [3000, 5],
      ])
  const price = article.price * 100
  const gross = Math.round((price * quantity) / 1000)
  const discount = random.chance(0.2) ? Math.round(gross / 10) : 0
  const paid = bonus ? Math.floor(gross / 500) * 100 : 0
  return {
    number,
    article,
    variant,
    quantity,
    price,
    discount,
    bonus: paid,
    sum: gross - discount - paid,
  }
}

/** One line comes back half an hour later. */
function takeBack(sale: Sale, number: number): Sale {
  const later = new Date(Date.parse(`${sale.date}Z`) + 1800_000).toISOString().slice(0, 19)
  return {
    ...sale,
    key: guid(0xcc, number),
    number: `ЛВ-${String(number).padStart(8, '0')}`,
    date: later,
    returns: sale.key,
    lines: [{ ...sale.lines[0]!, number: 1 }],
    certificate: 0,
  }
}

export const totalOf = ({ lines }: Sale) => lines.reduce((total, line) => total + line.sum, 0)

function timeOf(day: string, random: Random): string {
  const hour = random.weighted([
    [9, 6],
    [10, 8],
    [11, 9],
    [12, 10],
    [13, 9],
    [14, 8],
    [15, 8],
    [16, 9],
    [17, 12],
    [18, 13],
    [19, 10],
    [20, 5],
  ])
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${day}T${pad(hour)}:${pad(random.integer(0, 59))}:${pad(random.integer(0, 59))}`
}
