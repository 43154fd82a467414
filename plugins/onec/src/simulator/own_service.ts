import { json, person, type Answer, type VendorRequest } from '@krug/connector-sdk/simulator'
import { ARTICLES, cardKey, FOLDERS, SELLERS, STORES, VARIANTS } from './goods_data.ts'
import { CUSTOMERS, totalOf, type Sale } from './sales.ts'
import type { World } from './world.ts'

const OFFSET = '+03:00'
const MOST = 500

type Row = { id: string; updatedAt: string; deleted?: boolean }

/** The HTTP service of `docs/krug_service.bsl`. */
export function answerService(
  world: World,
  { path, query }: Pick<VendorRequest, 'path' | 'query'>
): Answer {
  const [, list = ''] = path.split('/v1/')
  if (list === 'ping') {
    const now = `${world.localTime}${OFFSET}`
    return json({
      name: 'lavka',
      configuration: 'Розница',
      version: '2.3.12',
      timezone: 'Europe/Moscow',
      now,
    })
  }
  const rows = LISTS[list]?.(world, query)
  if (!rows) return json({ error: { code: 'not_found', message: 'No such list' } }, 404)
  const limit = Math.min(Number(query.get('limit') ?? 100), MOST)
  const [at = '', id = ''] = (query.get('cursor') ?? '').split('|')
  const behind = [...rows]
    .map((row) => (world.removed.has(row.id) ? { ...row, deleted: true } : row))
    .toSorted(byChange)
    .filter((row) => row.updatedAt > at || (row.updatedAt === at && row.id > id))
  const items = behind.slice(0, limit)
  const last = items.at(-1)
  const more = behind.length > items.length && last
  return json({ items, nextCursor: more ? `${last.updatedAt}|${last.id}` : null })
}

const byChange = (a: Row, b: Row) =>
  a.updatedAt < b.updatedAt || (a.updatedAt === b.updatedAt && a.id < b.id) ? -1 : 1

const SINCE = `2026-01-01T00:00:00${OFFSET}`
const row = (id: string, name: string) => ({ id, name, updatedAt: SINCE, deleted: false })
const rubles = (kopecks: number) => (kopecks / 100).toFixed(2)

const LISTS: Record<string, (world: World, query: URLSearchParams) => Row[]> = {
  venues: () => STORES.map(({ key, name }) => row(key, name)),
  categories: () => FOLDERS.map(({ key, name }) => ({ ...row(key, name), parentId: null })),
  products: () => [
    ...ARTICLES.map(({ key, name, code, folder, price, cost }) => ({
      ...row(key, name),
      code,
      categoryId: folder,
      price: price.toFixed(2),
      cost: cost.toFixed(2),
    })),
    ...VARIANTS.map(({ key, name, owner }) => ({
      ...row(`${owner.key}#${key}`, `${owner.name} (${name})`),
      categoryId: owner.folder,
      price: owner.price.toFixed(2),
      cost: null,
    })),
  ],
  employees: () => SELLERS.map(({ key, name }) => row(key, name)),
  customers: () =>
    Array.from({ length: CUSTOMERS }, (_, index) => {
      const { name, phone, email } = person(index + 1)
      return { ...row(cardKey(index + 1), name), phone, email: index % 4 ? email : null }
    }),
  receipts(world, query) {
    const since = query.get('updatedSince')
    const from = since ? localOf(since) : `${query.get('from') ?? world.firstDay}T00:00:00`
    const to = query.get('to') ? `${query.get('to')}T23:59:59` : undefined
    return [...world.sales(from, to)]
      .filter(({ state }) => state === 'sold' || state === 'cancelled')
      .map(receipt)
  },
}

const localOf = (moment: string) =>
  new Date(Date.parse(moment))
    .toLocaleString('sv-SE', { timeZone: 'Europe/Moscow' })
    .replace(' ', 'T')

function receipt(sale: Sale): Row & Record<string, unknown> {
  const sign = sale.returns ? -1 : 1
  const bonus = sale.lines.reduce((sum, line) => sum + line.bonus, 0)
  const total = totalOf(sale)
  return {
    id: sale.key,
    number: sale.number,
    openedAt: `${sale.date}${OFFSET}`,
    closedAt: `${sale.date}${OFFSET}`,
    updatedAt: `${sale.date}${OFFSET}`,
    status: sale.state === 'sold' ? 'closed' : 'cancelled',
    deleted: sale.marked,
    venueId: sale.store.key,
    employeeId: sale.seller.key,
    customer: sale.customer
      ? { id: cardKey(sale.customer), phone: person(sale.customer).phone }
      : null,
    total: rubles(sign * total),
    discount: rubles(sign * sale.lines.reduce((sum, line) => sum + line.discount, bonus)),
    refundOf: sale.returns,
    items: sale.lines.map((line) => ({
      lineId: String(line.number),
      productId: line.variant ? `${line.article.key}#${line.variant.key}` : line.article.key,
      quantity: ((sign * line.quantity) / 1000).toFixed(3),
      price: rubles(line.price),
      discount: rubles(sign * (line.discount + line.bonus)),
      amount: rubles(sign * line.sum),
      cost: rubles(sign * Math.round((line.article.cost * line.quantity) / 10)),
    })),
    payments: [{ type: sale.cash ? 'cash' : 'card', amount: rubles(sign * total) }],
  }
}
