import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { syncJob } from '#integrations/jobs/sync_job'
import { installMetrics } from '#operation/metrics/installation_metrics'
import { mayScrape } from '#operation/metrics/may_scrape'
import { scrubbed } from '#operation/telemetry/start_error_reports'
import { registry } from '#shared/telemetry/metrics'
import queue from '#shared/queue/service'
import { givenTenant, givenVenue } from '#tests/helpers/given'
import { givenConnection } from '#tests/helpers/given_connection'
import { pause, webProcess, workerProcess } from '#tests/helpers/processes'

const TOKEN = 'a token for Prometheus'

interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
}

/** A collector and a Sentry in one: keeps what was sent to it. */
async function givenReceiver() {
  const received: { path: string; body: string }[] = []
  const server: Server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request.setEncoding('utf8')) body += chunk
    received.push({ path: request.url!, body })
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    received,
    address: `127.0.0.1:${port}`,
    close: () => server.close(),
    spans: () =>
      received
        .filter(({ path }) => path === '/v1/traces')
        .flatMap(({ body }) => JSON.parse(body).resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans)
        .flatMap(({ spans }): Span[] => spans),
    errors: () => received.filter(({ path }) => path.includes('/envelope')).map(({ body }) => body),
  }
}

async function until(what: () => boolean | undefined) {
  for (const end = Date.now() + 30_000; !what(); await pause(50))
    if (Date.now() > end) throw new Error('it did not happen in time')
}

test.group('Metrics', (group) => {
  group.setup(() => installMetrics())

  test('count requests by the pattern of their route, and name no tenant', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { venue } = await givenVenue(tenant)
    await client.patch(`/api/v1/venues/${venue.id}`).bearerToken(tenant.token).json({ name: 'Бар' })
    await client.get('/no/such/path')

    const text = await registry.metrics()
    assert.match(
      text,
      /krug_http_requests_total\{method="PATCH",route="\/api\/v1\/venues\/:id",status="200"\} 1/
    )
    assert.match(text, /route="\(none\)",status="404"/)
    assert.match(text, /krug_database_up 1/)
    assert.match(text, /nodejs_eventloop_lag_seconds \d/)
    assert.match(text, /krug_database_pool_connections\{state="used"\} \d/)
    assert.notMatch(text, /[0-9a-f]{8}-[0-9a-f]{4}-/)
  })

  test('are shown to whom the operator named, and are not there for others', async ({
    client,
    assert,
  }) => {
    const refused = await client.get('/metrics')
    refused.assertStatus(404)

    const asked = { authorization: `Bearer ${TOKEN}`, address: '192.0.2.7' }
    assert.isFalse(mayScrape({}, asked))
    assert.isTrue(mayScrape({ token: TOKEN }, asked))
    assert.isFalse(mayScrape({ token: 'another' }, asked))
    assert.isTrue(mayScrape({ allow: '10.0.0.1, 192.0.2.0/24' }, asked))
    assert.isTrue(mayScrape({ allow: '192.0.2.7' }, { address: '::ffff:192.0.2.7' }))
    assert.isFalse(mayScrape({ allow: '192.0.3.0/24,2001:db8::/32' }, asked))
    assert.isTrue(mayScrape({ allow: '2001:db8::/32' }, { address: '2001:db8::1' }))
  })
})

test.group('Reports of errors', () => {
  test('leave with the class, the place and the words of an error, without what it quotes', ({
    assert,
  }) => {
    const message = 'Key (email)=(anna@example.test) "Анна" was refused for +7 916 123-45-67'
    const event = scrubbed({
      type: undefined,
      request: { url: '/customers?phone=79161234567', cookies: {}, data: 'body' },
      user: { email: 'anna@example.test' },
      extra: { body: 'Анна' },
      breadcrumbs: [{ message: 'Анна' }],
      exception: { values: [{ type: 'DatabaseError', value: message }] },
    })
    const sent = JSON.stringify(event)
    assert.include(sent, 'DatabaseError')
    assert.include(sent, 'was refused for')
    for (const data of ['anna', 'Анна', '916', 'body', 'phone']) assert.notInclude(sent, data)
  })
})

test.group('A request and what a worker does for it', (group) => {
  group.each.teardown(async () => {
    await db.rawQuery('delete from pgboss.job')
  })

  test('are one trace; errors are reported, logged and counted without anybody’s data', async ({
    assert,
  }) => {
    const tenant = await givenTenant({ organization: 'Ресторан «Тайна»' })
    const { business } = await givenVenue(tenant)
    const secret = 'password-of-the-vendor'
    const connection = await givenConnection(tenant, {
      businessId: business.id,
      baseUrl: 'http://127.0.0.1:9',
      password: secret,
    })
    const receiver = await givenReceiver()
    const env = {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://${receiver.address}`,
      OTEL_BSP_SCHEDULE_DELAY: '100',
      SENTRY_DSN: `http://public@${receiver.address}/1`,
      METRICS_TOKEN: TOKEN,
      LOG_LEVEL: 'error',
      EGRESS_ALLOW: '',
    }
    let said = ''
    const web = await webProcess(env)
    const worker = await workerProcess(env, (text) => (said += text))
    try {
      await Promise.all([web.start(), worker.start()])
      const started = await fetch(`${web.url}/api/v1/connections/${connection.id}/sync`, {
        method: 'POST',
        headers: { 'authorization': `Bearer ${tenant.token}`, 'content-type': 'application/json' },
        body: '{"mode":"full"}',
      })
      assert.equal(started.status, 202, await started.text())
      await queue.dispatch(
        syncJob,
        { tenantId: 'x', runId: 'Иван, +7 916 123-45-67' },
        { retryLimit: 0 }
      )
      const syncSpan = () => receiver.spans().find(({ name }) => name === 'sync')
      const parentOf = (span?: Span) =>
        receiver.spans().find(({ spanId }) => spanId === span?.parentSpanId)!
      await until(() => parentOf(parentOf(syncSpan())) && receiver.errors().length > 0)

      const spans = receiver.spans()
      const sync = syncSpan()!
      const job = parentOf(sync)
      assert.equal(job.name, 'job integrations.sync')
      const request = parentOf(job)
      assert.equal(request.name, 'POST /api/v1/connections/:id/sync')
      const statements = spans.filter(({ traceId }) => traceId === request.traceId)
      assert.isTrue(statements.some(({ name }) => name === 'update sync_runs'))

      const [report] = receiver.errors()
      assert.include(report, 'tenant id must be a uuid')
      assert.include(report, '"job":"integrations.sync"')
      const [, line] = /^(.*job failed.*)$/m.exec(said)!
      assert.containsSubset(JSON.parse(line), { job: 'integrations.sync', msg: 'job failed' })

      const metrics = await fetch(`${worker.url}/metrics`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      })
      const counted = await metrics.text()
      assert.match(counted, /krug_jobs_total\{job="integrations.sync",result="failed"\} 1/)
      assert.match(counted, /krug_syncs_total\{connector="iiko",result="E_CONNECTOR_CONFIG"\} 1/)
      assert.match(counted, /krug_processes\{kind="worker"\} [1-9]/)
      const closed = await fetch(`${worker.url}/metrics`)
      assert.equal(closed.status, 404)

      const ready = await fetch(`${web.url}/health/ready`)
      const health = (await ready.json()) as { checks: { name: string; status: string }[] }
      assert.sameMembers(
        health.checks.map(({ name }) => name),
        ['database', 'queue', 'workers', 'plugins', 'disk']
      )
      assert.equal(health.checks.find(({ name }) => name === 'workers')!.status, 'ok')

      const sent = receiver.received.map(({ body }) => body).join()
      const mayNotLeave = ['Тайна', secret, tenant.owner.email, tenant.token, '123-45', ' where ']
      for (const text of mayNotLeave) {
        assert.notInclude(sent, text)
        assert.notInclude(counted, text)
      }
    } finally {
      await Promise.all([web.kill(), worker.kill()])
      receiver.close()
    }
  }).timeout(90_000)
})
