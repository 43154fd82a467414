import { DateTime } from 'luxon'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { announceFigures } from '#shared/live/announce_figures'
import { givenMember, givenTenant, givenVenue, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'
import { listening } from '#tests/helpers/listening'
import { webProcess, type WebProcess } from '#tests/helpers/processes'

/** Revenue of today as it is told, one after another. */
async function* revenues(web: WebProcess, { token }: { token: string }, stop: AbortSignal) {
  const answer = await fetch(`${web.url}/api/v1/dashboard/realtime`, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
    signal: stop,
  })
  let text = ''
  for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk
    for (let end; (end = text.indexOf('\n\n')) >= 0; text = text.slice(end + 2)) {
      const data = /^event: figures\ndata: (.*)$/m.exec(text.slice(0, end))
      if (data) yield JSON.parse(data[1]).tiles[0].value as number
    }
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

  test('who reaches one business hears of its sales, and not when others sell', async ({
    assert,
    cleanup,
  }) => {
    const tenant = await givenTenant()
    const [own, others] = [await givenVenue(tenant), await givenVenue(tenant)]
    const partner = await givenMember(tenant, 'business_owner', { businessIds: [own.business.id] })
    const stop = new AbortController()
    cleanup(() => stop.abort())
    const told = revenues(web, partner, stop.signal)
    const next = async () => {
      const { value } = await told.next()
      return value
    }
    assert.equal(await next(), 0)
    // A page of the owner hears it: by then the stream of the partner has been told as well.
    const owner = await listening(web, tenant, tenant.tenantId)
    const heard = owner.next()
    await sell(tenant, others.venue)
    assert.isTrue(await heard)
    await sell(tenant, own.venue)
    assert.equal(await next(), 100)
    owner.close()

    const viewer = await givenMember(tenant, 'cashier', { venueIds: [own.venue.id] })
    const refused = await fetch(`${web.url}/api/v1/dashboard/realtime`, {
      headers: { authorization: `Bearer ${viewer.token}` },
    })
    assert.equal(refused.status, 403)
  }).timeout(30_000)
})
