import vine from '@vinejs/vine'
import app from '@adonisjs/core/services/app'
import {
  customerWrite,
  defineConnector,
  definePlugin,
  defineStream,
  listCursor,
  pageList,
  secret,
  text,
  type Context,
  type CustomerInput,
  type Lang,
  type ListCursor,
  type Rec,
  type Write,
} from '@krug/connector-sdk'
import { json, startVendorServer, text as answer } from '@krug/connector-sdk/simulator'
import type { Actor } from '#shared/actor'
import { CreateConnection } from '#integrations/actions/save_connection'
import type { Tenant } from '#tests/helpers/given'

interface Config {
  baseUrl: string
  token: { release(): string }
}

interface Product {
  id: string
  name: string
}

const productSchema = vine.create({
  products: vine.array(vine.object({ id: vine.string(), name: vine.string() })),
})
const customerSchema = vine.create({ id: vine.string().nullable() })
const doneSchema = vine.create({})

const toProduct = ({ id, name }: Product): Rec<'product'> => ({ externalId: id, name })

async function fetchProducts(ctx: Context<Config>, ids?: string[]) {
  const query = { ids: ids?.join(',') }
  const { products } = await ctx.http.send({ path: 'products', query, expect: productSchema })
  return products
}

const products = defineStream<Config, 'product', ListCursor>({
  emits: 'product',
  cursor: listCursor,
  modes: ['full'],
  deletes: 'by-absence',
  async *read(ctx, request) {
    const all = await fetchProducts(ctx)
    yield* pageList(
      all.map((product) => ctx.seal('product', toProduct(product))),
      request
    )
  },
  async fetch(ctx, ids) {
    const found = await fetchProducts(ctx, ids)
    return {
      upserts: found.map((product) => ctx.seal('product', toProduct(product))),
      deletes: ids.filter((id) => !found.some((product) => product.id === id)),
    }
  },
})

const customer: Write<Config, CustomerInput, { externalId: string }> = {
  ...customerWrite,
  async find(ctx, _key, { phone }) {
    const query = { phone }
    const { id } = await ctx.http.send({ path: 'customers', query, expect: customerSchema })
    return id ? { externalId: id } : null
  },
  async run(ctx, input) {
    const { id } = await ctx.http.send({
      method: 'POST',
      path: 'customers',
      json: input,
      expect: customerSchema,
    })
    return { externalId: id! }
  },
}

const manifest = {
  id: 'shop',
  version: '1.0.0',
  sdk: '^1.0.0',
  title: 'Магазин',
  description: { ru: 'Магазин для проверок', en: 'A shop for tests' },
  category: 'pos' as const,
  icon: '<svg/>',
  docsUrl: 'https://example.com',
  source: 'http' as const,
  dataClass: 'personal' as const,
  egress: ['config:baseUrl'],
  budgets: [],
  schedule: { full: '0 3 * * *', incremental: '*/15 * * * *' },
}

const connector = defineConnector<Config, 'products'>({
  manifest,
  config: vine.create({ baseUrl: text(), token: secret() }) as never,
  configVersion: 1,
  baseUrl: ({ baseUrl }) => baseUrl,
  authorize: (headers, _, { token }) => headers.set('authorization', `Bearer ${token.release()}`),
  check: async () => ({ ok: true, account: 'shop', venues: [] }),
  streams: { products },
  webhook: {
    async subscribe(ctx, callbackUrl) {
      const hook = { url: callbackUrl }
      await ctx.http.send({ method: 'POST', path: 'hooks', json: hook, expect: doneSchema })
      return { url: callbackUrl }
    },
    async exists(ctx, { url }) {
      const { hooks } = await ctx.http.send({
        path: 'hooks',
        expect: vine.create({ hooks: vine.array(vine.string()) }),
      })
      return hooks.includes(String(url))
    },
    async unsubscribe(ctx) {
      await ctx.http.send({ method: 'DELETE', path: 'hooks', expect: doneSchema })
    },
    verify: (_, { headers }) => headers.get('x-signature') === 'genuine',
    parse: (_, { rawBody }) => {
      const { event, product } = JSON.parse(Buffer.from(rawBody).toString())
      return [{ dedupeKey: event, stream: 'products', externalIds: [product] }]
    },
  },
  writes: { customer },
})

const lang: Lang = { fields: {}, streams: { products: 'products' } }
const SHOP = definePlugin({ manifest, lang: { ru: lang, en: lang }, load: async () => connector })

export type Shop = Awaited<ReturnType<typeof givenShop>>

/** A vendor with everything that the engine can ask of one, in the catalogue and on the line. */
export async function givenShop() {
  const registry = await app.container.make('krug.connectors')
  if (!registry.all().includes(SHOP)) registry.add(SHOP)
  const stock = new Map<string, string>()
  const customers = new Map<string, string>()
  const hooks: string[] = []

  const server = await startVendorServer({
    answer({ method, path, query, headers, json: body }) {
      if (headers.authorization !== 'Bearer open-sesame') return answer(401, 'who?')
      if (path === '/products') {
        const ids = query.get('ids')?.split(',')
        const all = [...stock].map(([id, name]) => ({ id, name }))
        return json({ products: all.filter(({ id }) => !ids || ids.includes(id)) })
      }
      if (path === '/customers' && method === 'GET')
        return json({ id: customers.get(query.get('phone')!) ?? null })
      if (path === '/customers') {
        const id = `customer-${customers.size + 1}`
        customers.set(body().phone, id)
        return json({ id })
      }
      if (method === 'POST') hooks.push(body().url)
      if (method === 'DELETE') hooks.length = 0
      return json({ hooks })
    },
  })
  return { ...server, stock, customers, hooks }
}

export async function givenShopConnection(
  tenant: Tenant,
  shop: Shop,
  businessId: string,
  actor: Actor = tenant.actor
) {
  return tenant.inside(() =>
    new CreateConnection().handle(actor, {
      connector: 'shop',
      businessId,
      name: 'Магазин',
      config: { baseUrl: shop.url, token: 'open-sesame' },
    })
  )
}
