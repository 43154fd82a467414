import vine from '@vinejs/vine'
import {
  defineConnector,
  definePlugin,
  defineStream,
  fromKopecks,
  type Lang,
  type Rec,
} from '@krug/connector-sdk'
import { createRandom } from '@krug/connector-sdk/simulator'
import Connection from '#integrations/models/connection'
import ConnectionStream from '#integrations/models/connection_stream'
import type { Tenant } from '#tests/helpers/given'

interface Config {
  receipts: number
  venues: number
}
interface Cursor {
  page: number
  [name: string]: number
}

const PAGE = 1000
const PER_DAY = 120
const PRODUCTS = 300
const FIRST_DAY = Date.UTC(2025, 0, 1)
const DAY = 86_400_000

const manifest = {
  id: 'chain',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: 'Chain',
  description: { ru: 'Сеть для замеров', en: 'A chain for benchmarks' },
  category: 'pos' as const,
  icon: '<svg/>',
  docsUrl: 'https://example.com',
  source: 'http' as const,
  dataClass: 'business' as const,
  egress: [],
  budgets: [],
  schedule: { full: '0 3 * * *', incremental: '*/15 * * * *' },
}

const venues = defineStream<Config, 'venue', Cursor>({
  emits: 'venue',
  cursor: vine.create({ page: vine.number() }) as never,
  modes: ['full'],
  deletes: 'none',
  async *read(ctx) {
    const records = Array.from({ length: ctx.config.venues }, (_, index) =>
      ctx.seal('venue', { externalId: `v${index}`, name: `Точка ${index}` })
    )
    yield { upserts: records, cursor: { page: 0 } }
  },
})

/** Receipts as a vendor gives them: a venue's day after the other. */
const receipts = defineStream<Config, 'receipt', Cursor>({
  emits: 'receipt',
  cursor: vine.create({ page: vine.number() }) as never,
  modes: ['full'],
  deletes: 'none',
  async *read(ctx) {
    for (let page = 0; page * PAGE < ctx.config.receipts; page++) {
      const upserts = Array.from({ length: PAGE }, (_, index) =>
        ctx.seal('receipt', receipt(page * PAGE + index, ctx.config.venues))
      )
      yield { upserts, cursor: { page } }
    }
  },
})

function receipt(number: number, venueCount: number): Rec<'receipt'> {
  const random = createRandom('receipt', number)
  const venueDay = Math.floor(number / PER_DAY)
  const date = new Date(FIRST_DAY + Math.floor(venueDay / venueCount) * DAY)
  const day = date.toISOString().slice(0, 10)
  const minute = 9 * 60 + Math.floor(((number % PER_DAY) / PER_DAY) * 13 * 60)
  const clock = `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`
  const items = Array.from({ length: 4 }, () => {
    const product = random.integer(1, PRODUCTS)
    const price = 10_000 + product * 100
    return {
      productExternalId: `p${product}`,
      name: `Блюдо ${product}`,
      quantity: '1',
      price: fromKopecks(price),
      total: fromKopecks(price),
      cost: fromKopecks(Math.round(price * 0.3)),
    }
  })
  const total = items.reduce((sum, { total: line }) => sum + Math.round(Number(line) * 100), 0)
  return {
    externalId: `r${number}`,
    venueExternalId: `v${venueDay % venueCount}`,
    kind: 'sale',
    status: 'closed',
    number: String(number),
    openedAt: `${day}T${clock}:00`,
    closedAt: `${day}T${clock}:30`,
    sourceDate: day,
    total: fromKopecks(total),
    guests: random.integer(1, 4),
    orderType: 'hall',
    employeeName: `Официант ${random.integer(1, 20)}`,
    items,
    payments: [{ type: 'card', name: 'Карта', amount: fromKopecks(total) }],
  }
}

const pad = (value: number) => String(value).padStart(2, '0')

const lang: Lang = { fields: {}, streams: { venues: 'venues', receipts: 'receipts' } }

export const CHAIN = definePlugin({
  manifest,
  lang: { ru: lang, en: lang },
  load: async () =>
    defineConnector<Config, 'venues' | 'receipts'>({
      manifest,
      config: vine.create({ receipts: vine.number(), venues: vine.number() }),
      configVersion: 1,
      check: async () => ({ ok: true, account: 'chain', venues: [] }),
      streams: { venues, receipts },
    }),
})

/** A connection to the chain, as it is stored; nothing is scheduled. */
export async function givenChain(tenant: Tenant, businessId: string, config: Config) {
  return tenant.inside(async () => {
    const connection = await Connection.create({
      connector: 'chain',
      businessId,
      name: 'Сеть',
      config: { ...config },
      configVersion: 1,
      status: 'active',
    })
    await ConnectionStream.createMany(
      ['venues', 'receipts'].map((stream) => ({ connectionId: connection.id, stream }))
    )
    return connection.refresh()
  })
}
