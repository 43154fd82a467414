import { once } from 'node:events'
import { createServer as createHttpServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { gzipSync } from 'node:zlib'
import { fakeClock, type SimulatedVendor } from '@krug/connector-sdk/testing'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { verifyRollups } from '#commerce/rollups/verify_rollups'
import { UpdateConnection } from '#integrations/actions/save_connection'
import { StartSync } from '#integrations/actions/start_sync'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { RunSync } from '#integrations/engine/run_sync'
import Connection from '#integrations/models/connection'
import SyncRun from '#integrations/models/sync_run'
import { broughtBy } from '#tests/helpers/brought_by'
import { OF_ANOTHER_HOST, OF_NOBODY, RIGHT, RUN_OUT } from '#tests/helpers/certificates'
import { frontOf, type WireFault } from '#tests/helpers/front_of_vendor'
import { rolledBack } from '#tests/helpers/given'
import { givenVendorConnection, SIMULATED_VENDORS } from '#tests/helpers/simulated_vendors'

type Given = Awaited<ReturnType<typeof givenVendorConnection>>

const PERIOD = { mode: 'range' as const, from: '2026-03-03', to: '2026-03-12' }
const MEGABYTE = 1024 * 1024
/** Packed beforehand: that takes longer than an answer may. */
const BOMB = gzipSync(Buffer.alloc(50 * MEGABYTE))
const LIMITS = { timeoutSeconds: 0.5, maxTimeoutSeconds: 0.5, maxBytes: MEGABYTE, retries: 1 }
/** The first week of receipts has come by then. */
const AMID_RECEIPTS = { path: '/v2/reports/olap', after: 8 }

const inside = await listeningInside()

/** Something in the network of the installation that no vendor may have asked. */
async function listeningInside() {
  let asked = 0
  const server = createHttpServer((_, response) => {
    asked++
    response.end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.unref()
  return { url: `http://127.0.0.1:${port}/`, asked: () => asked }
}

const begin = (response: ServerResponse, headers = {}) =>
  response.writeHead(200, { 'content-type': 'application/json', ...headers })

/** A byte now and then, for ever. */
function trickle(response: ServerResponse) {
  begin(response)
  const drops = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(drops))
}

/** As much as is taken, for ever. */
function pourOut(response: ServerResponse) {
  const piece = Buffer.alloc(64 * 1024, ' ')
  const pour = () => {
    while (!response.destroyed && response.write(piece));
  }
  begin(response)
  response.on('drain', pour)
  pour()
}

const redirect = (location: string) => (response: ServerResponse) =>
  void response.writeHead(302, { location }).end()

const PAGE = '<!doctype html><html><body>Введите пароль</body></html>'

interface Broken extends WireFault {
  what: string
  run: 'queued' | 'failed'
  code: string
  connection: 'active' | 'paused'
  /** What the admin reads has to say so much. */
  says: RegExp
}

const LATER = {
  run: 'queued',
  code: 'E_CONNECTOR_TRANSIENT',
  connection: 'active',
} as const
const SETTINGS = {
  run: 'failed',
  code: 'E_CONNECTOR_CONFIG',
  connection: 'paused',
} as const
const TOO_LARGE = {
  run: 'failed',
  code: 'E_UPSTREAM_CONTRACT',
  connection: 'active',
  says: /больше 1 МБ.*Уменьшите период/,
} as const
const CERTIFICATE = { ...SETTINGS, says: /сертификат.*Установите/ }

const BROKEN: Broken[] = [
  { what: 'comes drop by drop', answer: trickle, ...LATER, says: /не ответил.*вовремя/ },
  { what: 'has no end', answer: pourOut, ...TOO_LARGE },
  {
    what: 'unpacks to far more than it is',
    answer: (response) => begin(response, { 'content-encoding': 'gzip' }).end(BOMB),
    ...TOO_LARGE,
  },
  {
    what: 'is cut off, and says so by its length',
    answer: (response, { length }) => {
      begin(response, { 'content-length': length })
      response.write('{"data":[', () => response.destroy())
    },
    ...LATER,
    says: /не полностью/,
  },
  {
    what: 'is cut off, and does not say so',
    answer: (response, answer) => begin(response).end(answer.subarray(0, answer.length / 2)),
    ...LATER,
    says: /не полностью/,
  },
  {
    what: 'is a page',
    answer: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE),
    ...SETTINGS,
    says: /веб-страница.*Проверьте адрес/,
  },
  {
    what: 'leads round in a circle',
    answer: redirect('/resto/api/v2/reports/olap'),
    ...SETTINGS,
    says: /по кругу.*Проверьте адрес/,
  },
  {
    what: 'leads into the own network',
    answer: redirect(inside.url),
    ...SETTINGS,
    says: /внутреннюю сеть.*попросите/,
  },
  { what: 'is of a certificate that nobody knows', certificate: OF_NOBODY, ...CERTIFICATE },
  { what: 'is of the certificate of another host', certificate: OF_ANOTHER_HOST, ...CERTIFICATE },
  { what: 'is of a certificate that ran out', certificate: RUN_OUT, ...CERTIFICATE },
]

const run = async ({ tenant }: Given, id: string) => {
  await new RunSync().handle({ tenantId: tenant.tenantId, runId: id }, new AbortController().signal)
  return tenant.inside(() => SyncRun.findOrFail(id))
}

async function sync(given: Given) {
  const { id } = await given.tenant.inside(() =>
    new StartSync().handle(given.tenant.actor, given.connection.id, PERIOD)
  )
  return run(given, id)
}

test.group('An answer of a vendor', (group) => {
  let vendor: SimulatedVendor
  let front: Awaited<ReturnType<typeof frontOf>>
  let undisturbed: Awaited<ReturnType<typeof broughtBy>>

  group.setup(() => {
    const trusted = getCACertificates('default')
    setDefaultCACertificates([...trusted, RIGHT, OF_ANOTHER_HOST, RUN_OUT])
    return () => setDefaultCACertificates(trusted)
  })
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    vendor = await SIMULATED_VENDORS.iiko.start()
    front = await frontOf(vendor.url)
    // Logins are as old as the database says.
    const clock = fakeClock(new Date())
    const host = new ConnectorHost([new URL(front.url).host], clock, LIMITS)
    app.container.swap(ConnectorHost, () => host)
    return async () => {
      app.container.restore(ConnectorHost)
      await front.stop()
      await vendor.stop()
    }
  })

  const givenFront = () => {
    const values = { ...vendor.values, baseUrl: front.url }
    return givenVendorConnection('iiko', { ...vendor, values })
  }

  test('that nothing is wrong with brings everything', async ({ assert }) => {
    const given = await givenFront()
    const done = await sync(given)
    assert.equal(done.status, 'succeeded', JSON.stringify(done.errorText))
    undisturbed = await broughtBy(given.tenant)
    assert.isAbove(undisturbed.receipts.length, 50)
  })

  test('that {what} leaves whole days alone, says what to do, and is made up for')
    .with(BROKEN)
    .run(async ({ assert }, { what: _, says, answer, certificate, ...expected }) => {
      const given = await givenFront()
      const { tenant, connection } = given
      front.break({ answer, certificate }, AMID_RECEIPTS)
      const stopped = await sync(given)
      const stored = await tenant.inside(() => Connection.findOrFail(connection.id))
      assert.deepEqual(
        { run: stopped.status, code: stopped.errorCode, connection: stored.status },
        expected,
        JSON.stringify(stopped.errorText)
      )
      assert.match(stopped.errorText!.ru, says)
      assert.match(stopped.errorText!.en, /^[^а-яё]+$/i)

      // What came before is there as it would be at the end; the cursor stands at the last of it.
      const until = await broughtBy(tenant)
      assert.isAbove(until.receipts.length, 0)
      assert.isBelow(until.receipts.length, undisturbed.receipts.length)
      for (const kind of ['receipts', 'items', 'payments'])
        assert.includeMembers(undisturbed[kind], until[kind])
      assert.deepEqual(await tenant.inside(() => verifyRollups(db.connection(), PERIOD)), [])

      front.mend()
      if (stored.status === 'paused')
        await tenant.inside(() =>
          new UpdateConnection().handle(tenant.actor, connection.id, { status: 'active' })
        )
      const again = stopped.status === 'queued' ? run(given, stopped.id) : sync(given)
      const { status, errorText } = await again
      assert.equal(status, 'succeeded', JSON.stringify(errorText))
      assert.deepEqual(await broughtBy(tenant), undisturbed)
      assert.equal(inside.asked(), 0)
    })
})
