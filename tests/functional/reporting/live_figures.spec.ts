import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { announceFigures } from '#shared/live/announce_figures'
import { givenMember, givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'
import { webProcess, type WebProcess } from '#tests/helpers/processes'

const DEADLINE_MS = 5000

/** Listens as a page does: a stream of events, and a subscription to what is said in it. */
async function listening(web: WebProcess, { token }: { token: string }, tenantId: string) {
  const uid = crypto.randomUUID()
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
  const stop = new AbortController()
  const stream = await fetch(`${web.url}/__transmit/events?uid=${uid}`, {
    headers,
    signal: stop.signal,
  })
  const subscribed = await fetch(`${web.url}/__transmit/subscribe`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ uid, channel: `tenants/${tenantId}/sales` }),
  })
  const heard: number[] = []
  const waiting: (() => void)[] = []
  void (async () => {
    for await (const chunk of stream.body!.pipeThrough(new TextDecoderStream()))
      if (chunk.includes('/sales')) {
        heard.push(Date.now())
        for (const wake of waiting.splice(0)) wake()
      }
  })().catch(() => {})
  return {
    status: subscribed.status,
    heard,
    next: () =>
      Promise.race([
        new Promise<boolean>((done) => waiting.push(() => done(true))),
        new Promise<boolean>((done) => setTimeout(() => done(false), DEADLINE_MS).unref()),
      ]),
    close: () => stop.abort(),
  }
}

async function sell(tenant: Tenant, venue: Awaited<ReturnType<typeof givenVenue>>['venue']) {
  const now = DateTime.now().setZone(venue.timezone)
  await givenSales(tenant, venue, [
    { at: now.toISO()!, items: [{ product: 'Чай', price: 100_00 }] },
  ])
  await tenant.inside(() =>
    refreshRollups(db.connection(), [
      { venueId: venue.id, businessDate: now.minus({ hours: venue.dayStartHour }).toISODate()! },
    ])
  )
}

test.group('Live figures across processes', (group) => {
  let web: WebProcess
  group.setup(async () => {
    web = await webProcess()
    await web.start()
    return () => web.kill()
  })

  test('a sale that one process takes in is announced by another, and a dashboard has it', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const stranger = await givenTenant()
    const { venue } = await givenVenue(tenant)
    const analyst = await givenMember(tenant, 'analyst')
    const page = await listening(web, analyst, tenant.tenantId)
    const spy = await listening(web, stranger, tenant.tenantId)
    assert.equal(page.status, 204)
    // So Transmit refuses.
    assert.equal(spy.status, 400)

    const revenue = async () => {
      const answer = await fetch(`${web.url}/api/v1/dashboards/live/data`, {
        headers: { authorization: `Bearer ${analyst.token}`, accept: 'application/json' },
      })
      const { data } = (await answer.json()) as any
      return data.widgets['1'].answer.totals.revenue as number
    }
    assert.equal(await revenue(), 0)
    const heard = page.next()
    await sell(tenant, venue)
    assert.isTrue(await heard)
    assert.equal(await revenue(), 100)
    assert.isEmpty(spy.heard)
    page.close()
    spy.close()
  }).timeout(30_000)

  test('many changes at once are told at most about once a second, the last one too', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const page = await listening(web, tenant, tenant.tenantId)
    const first = page.next()
    for (let change = 0; change < 200; change++) announceFigures(tenant.tenantId)
    assert.isTrue(await first)
    assert.isTrue(await page.next())
    assert.lengthOf(page.heard, 2)
    assert.isAbove(page.heard[1] - page.heard[0], 800)
    page.close()
  }).timeout(30_000)
})
