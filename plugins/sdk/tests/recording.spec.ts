import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import vine from '@vinejs/vine'
import {
  createSecret,
  defineConnector,
  defineStream,
  listCursor,
  normalizePhone,
  pageList,
  secret,
  type ListCursor,
  type Manifest,
  type Secret,
} from '@krug/connector-sdk'
import { createRedactor, guardedTransport } from '@krug/connector-sdk/host'
import { json, startVendorServer, text, xml } from '@krug/connector-sdk/simulator'
import {
  createHarness,
  recording,
  replay,
  saveExchanges,
  scrub,
  type Exchange,
} from '@krug/connector-sdk/testing'

const NOW = new Date('2026-03-12T09:00:00Z')
const SECRET = 'canary-5f1c9e'
const LOGIN = 'canary-77aa31'

const GUEST = {
  id: 'g-1',
  name: 'Аглая Чепурнова',
  phone: '8 (912) 345-67-89',
  email: 'aglaya@chepurnova.ru',
  birth_date: '1987-06-05',
  card_number: 4276000011112222,
  comment: 'Просила перезвонить на +7 912 345 67 89, домофон 4417',
}
const ORDERS = [
  { id: 'o-1', total: 1250.5, note: 'Аглая ждёт у входа', contact: '79123456789' },
  {
    id: 'o-2',
    total: 300,
    info: 'Аглая: чек на aglaya@chepurnova.ru',
    items: [{ name: 'Щи суточные' }],
  },
]
/** No part of these may be left. */
const CANARIES =
  /canary|Аглая|Чепурнова|aglaya|chepurnova|912\D*345\D*67\D*89|1987-06-05|42760000|домофон|4417|перезвонить|ждёт/iu

const person = vine.object({
  id: vine.string(),
  name: vine.string(),
  phone: vine.string(),
  email: vine.string(),
  birth_date: vine.string(),
})

interface Config {
  key: Secret
}

const connector = defineConnector<Config, 'customers'>({
  manifest: {
    id: 'acme',
    title: 'Acme',
    source: 'http',
    dataClass: 'personal',
    egress: ['127.0.0.1'],
    budgets: [],
  } as unknown as Manifest,
  config: vine.create({ url: vine.string(), key: secret() }),
  configVersion: 1,
  baseUrl: (config) => (config as unknown as { url: string }).url,
  async login({ http, config }) {
    const token = await http.send({
      method: 'POST',
      path: 'login',
      form: { key: config.key.release() },
      as: 'text',
      expect: vine.create(vine.string()),
      readOnly: true,
    })
    return { token: createSecret(token), expiresAt: new Date(NOW.getTime() + 3600_000) }
  },
  authorize: (headers, token) => void (token && headers.set('x-token', token.release())),
  check: async () => ({ ok: true, account: 'acme', venues: [] }),
  streams: {
    customers: defineStream<Config, 'customer', ListCursor>({
      emits: 'customer',
      cursor: listCursor,
      modes: ['full'],
      deletes: 'none',
      async *read(ctx, request) {
        const rows = await ctx.http.send({
          path: 'guests',
          expect: vine.create(vine.array(person)),
        })
        await ctx.http.send({ path: 'orders', expect: vine.create(vine.array(vine.any())) })
        await ctx.http.send({ path: 'card', as: 'text', expect: vine.create(vine.string()) })
        const records = rows.map((row) =>
          ctx.seal('customer', {
            externalId: row.id,
            name: row.name,
            phone: normalizePhone(row.phone) ?? undefined,
            email: row.email,
            birthDate: row.birth_date,
          })
        )
        yield* pageList(records, request)
      },
    }),
  },
})

function startVendor() {
  return startVendorServer({
    answer({ path }) {
      if (path === '/login') return text(200, LOGIN)
      if (path === '/guests') return json([GUEST])
      if (path === '/orders') return json(ORDERS)
      return xml(
        `<card Guest="${GUEST.name}" Sum="15.00"><phone>${GUEST.phone}</phone><code>77</code></card>`
      )
    },
  })
}

test.group('sdk | recording', (group) => {
  let folder: string
  let vendor: Awaited<ReturnType<typeof startVendor>>
  let values: object
  let exchanges: Exchange[]

  group.setup(async () => {
    folder = mkdtempSync(join(tmpdir(), 'krug-fixtures-'))
    vendor = await startVendor()
    values = { url: vendor.url, key: SECRET }
    const recorder = recording(guardedTransport({ allowHosts: ['127.0.0.1'] }))
    const run = await createHarness({
      connector,
      values,
      now: NOW,
      transport: recorder.transport,
    })
    await Array.fromAsync(run.read('customers'))
    await run.close()
    exchanges = scrub(recorder.exchanges, { redactor: run.http.redactor, keep: ['items.name'] })
    saveExchanges(exchanges, folder)
    return async () => {
      await vendor.stop()
      rmSync(folder, { recursive: true })
    }
  })

  const answerTo = (path: string): any =>
    exchanges.find(({ request }) => request.path === path)!.response.body

  test('nothing personal and no secret is left', () => {
    const written = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    assert.equal(written.length, 4)
    for (const fixture of written) assert.doesNotMatch(fixture, CANARIES)
  })

  test('what stands in its place has the same shape', () => {
    const [guest] = answerTo('/guests')
    assert.equal(guest.id, GUEST.id)
    assert.match(guest.name, /^[А-Я][а-я]{4} [А-Я][а-я]{8}$/)
    assert.match(guest.phone, /^8 \(999\) \d{3}-\d\d-\d\d$/)
    assert.match(normalizePhone(guest.phone)!, /^\+7999/)
    assert.match(guest.email, /^[\w-]+@example\.com$/)
    assert.match(guest.birth_date, /^19\d\d-(0[1-9]|1[0-2])-[0-2]\d$/)
    assert.match(answerTo('/login'), /^[a-z]{6}-[\da-z]{6}$/)
  })

  test('one person stays one person, in fields and in texts', () => {
    const [guest] = answerTo('/guests')
    const [first, second] = answerTo('/orders')
    assert.equal(normalizePhone(first.contact), normalizePhone(guest.phone))
    assert.ok(second.info.endsWith(guest.email))
    assert.ok(answerTo('/card').includes(`Guest="${guest.name}"`))
  })

  test('sums, ids, and what was said to be harmless stay', () => {
    const [first, second] = answerTo('/orders')
    assert.equal(first.total, 1250.5)
    assert.equal(second.items[0].name, 'Щи суточные')
    assert.match(answerTo('/card'), /Sum="15.00".*<code>77<\/code>/)
  })

  test('fields that nobody kept are taken for names', () => {
    const request = { method: 'GET', path: '/', query: {} }
    const response = { status: 200, type: 'application/json', body: { items: [{ name: 'Щи' }] } }
    const [clean] = scrub([{ request, response }], { redactor: createRedactor({}) })
    assert.doesNotMatch(JSON.stringify(clean), /Щи/)
  })

  test('a run can be replayed without the vendor', async () => {
    const run = await createHarness({ connector, values, now: NOW, transport: replay(folder) })
    const pages = await Array.fromAsync(run.read('customers'))
    await run.close()
    assert.equal(pages[0]!.upserts[0]!.externalId, GUEST.id)
  })

  test('a request that was not recorded is refused', async () => {
    const run = await createHarness({ connector, values, now: NOW, transport: replay(folder) })
    await assert.rejects(
      run.ctx.http.send({ path: 'orders', query: { page: 2 }, expect: vine.create(vine.any()) }),
      /has no answer to GET \/orders page=2/
    )
    await run.close()
  })
})
