import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import mail from '@adonisjs/mail/services/main'
import { systemClock } from '@krug/connector-sdk/host'
import { test } from '@japa/runner'
import { StartSync } from '#integrations/actions/start_sync'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { RunSync } from '#integrations/engine/run_sync'
import { TakeDelivery } from '#integrations/engine/take_delivery'
import { WriteToVendor } from '#integrations/engine/write_to_vendor'
import tellAdmins from '#integrations/jobs/tell_admins'
import SyncRun from '#integrations/models/sync_run'
import type Connection from '#integrations/models/connection'
import { givenMember, givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenShop, givenShopConnection, type Shop } from '#tests/helpers/given_vendor'

const signal = new AbortController().signal

async function givenConnectedShop(shop: Shop) {
  const tenant = await givenTenant()
  const { business } = await givenVenue(tenant)
  const connection = await givenShopConnection(tenant, shop, business.id)
  return { tenant, connection }
}

async function sync(tenant: Tenant, connection: Connection) {
  const run = await tenant.inside(() =>
    new StartSync().handle(tenant.actor, connection.id, { mode: 'full' })
  )
  return finish(tenant, run)
}

async function finish(tenant: Tenant, { id }: { id: string }) {
  await new RunSync().handle({ tenantId: tenant.tenantId, runId: id }, signal)
  return tenant.inside(() => SyncRun.findOrFail(id))
}

async function products(tenant: Tenant) {
  const { rows } = await tenant.inside(() =>
    db.rawQuery('select name, deleted from products order by name')
  )
  return rows as { name: string; deleted: boolean }[]
}

test.group('Push, absence and write-back', (group) => {
  let shop: Shop
  group.each.setup(rolledBack)
  group.each.setup(async () => {
    shop = await givenShop()
    app.container.swap(ConnectorHost, () => new ConnectorHost(['127.0.0.1'], systemClock))
    return async () => {
      app.container.restore(ConnectorHost)
      await shop.stop()
    }
  })

  test('what a finished full pass did not meet goes out of use, and comes back when it is met', async ({
    assert,
  }) => {
    shop.stock.set('1', 'Борщ').set('2', 'Чай')
    const { tenant, connection } = await givenConnectedShop(shop)
    await sync(tenant, connection)
    shop.stock.delete('1')
    const second = await sync(tenant, connection)
    assert.equal(second.deletedCount, 1)
    assert.deepEqual(await products(tenant), [
      { name: 'Борщ', deleted: true },
      { name: 'Чай', deleted: false },
    ])
    shop.stock.set('1', 'Борщ')
    await sync(tenant, connection)
    const back = await products(tenant)
    assert.deepEqual(
      back.map(({ deleted }) => deleted),
      [false, false]
    )
    const { rows } = await tenant.inside(() => db.rawQuery('select * from stream_sightings'))
    assert.deepEqual(rows, [])
  })

  test('a pass that failed takes nothing away', async ({ assert }) => {
    shop.stock.set('1', 'Борщ')
    const { tenant, connection } = await givenConnectedShop(shop)
    await sync(tenant, connection)
    shop.stock.clear()
    shop.fault({ name: 'forbidden', times: Infinity })
    const failed = await sync(tenant, connection)
    assert.equal(failed.status, 'failed')
    assert.deepEqual(await products(tenant), [{ name: 'Борщ', deleted: false }])
  })

  test('a delivery is answered at once, believed when genuine, heard once, and read anew', async ({
    assert,
    client,
  }) => {
    const { tenant, connection } = await givenConnectedShop(shop)
    await client.put(`/api/v1/connections/${connection.id}/webhook`).bearerToken(tenant.token)
    assert.lengthOf(shop.hooks, 1)
    const address = new URL(shop.hooks[0]!).pathname
    shop.stock.set('7', 'Уха').set('8', 'Плов')

    const send = (event: string, signature: string) =>
      client.post(address).header('x-signature', signature).json({ event, product: '7' })
    for (const [event, signature] of [
      ['e1', 'genuine'],
      ['e1', 'genuine'],
      ['e2', 'forged'],
    ] as const) {
      const received = await send(event, signature)
      received.assertStatus(200)
    }
    const { rows: deliveries } = await tenant.inside(() =>
      db.rawQuery('select id from webhook_deliveries order by received_at, id')
    )
    for (const { id } of deliveries) await new TakeDelivery().handle(tenant.tenantId, id, signal)

    const runs = await tenant.inside(() => SyncRun.query().where('mode', 'hints'))
    assert.lengthOf(runs, 1)
    assert.deepEqual(runs[0]!.hints, { products: ['7'] })
    const run = await finish(tenant, runs[0]!)
    assert.equal(run.status, 'succeeded', JSON.stringify(run.errorText))
    assert.deepEqual(await products(tenant), [{ name: 'Уха', deleted: false }])
    const { rows: states } = await tenant.inside(() =>
      db.rawQuery('select state, body from webhook_deliveries order by state')
    )
    assert.deepEqual(states, [
      { state: 'done', body: '' },
      { state: 'done', body: '' },
      { state: 'refused', body: '' },
    ])
  })

  test('an address with another token is not found, and nothing is kept', async ({
    assert,
    client,
  }) => {
    const { tenant, connection } = await givenConnectedShop(shop)
    await client.put(`/api/v1/connections/${connection.id}/webhook`).bearerToken(tenant.token)
    const address = new URL(shop.hooks[0]!).pathname
    for (const wrong of [`${address}x`, address.replace(/[^/]+$/, 'none')]) {
      const answer = await client.post(wrong).json({})
      answer.assertStatus(404)
    }
    const { rows } = await tenant.inside(() => db.rawQuery('select 1 from webhook_deliveries'))
    assert.deepEqual(rows, [])
  })

  test('a subscription that the vendor lost is made again with the next full run', async ({
    assert,
    client,
  }) => {
    const { tenant, connection } = await givenConnectedShop(shop)
    await client.put(`/api/v1/connections/${connection.id}/webhook`).bearerToken(tenant.token)
    shop.hooks.length = 0
    await sync(tenant, connection)
    assert.lengthOf(shop.hooks, 1)
  })

  test('a write is done once for a key, also when the answer is lost', async ({
    assert,
    client,
  }) => {
    const { tenant, connection } = await givenConnectedShop(shop)
    const request = (phone: string) =>
      client
        .post(`/api/v1/connections/${connection.id}/writes`)
        .bearerToken(tenant.token)
        .json({ write: 'customer', key: 'member-1', input: { phone, name: 'Лада' } })
    const first = await request('+79990000001')
    first.assertStatus(202)
    const same = await request('+79990000001')
    assert.equal(same.body().data.id, first.body().data.id)
    const other = await request('+79990000002')
    other.assertStatus(409)

    shop.fault({ name: 'lost-answer', after: 1 })
    const { id } = first.body().data
    await new WriteToVendor().handle(tenant.tenantId, id, signal)
    await new WriteToVendor().handle(tenant.tenantId, id, signal)
    assert.equal(shop.customers.size, 1)
    const shown = await client
      .get(`/api/v1/connections/${connection.id}/writes/${id}`)
      .bearerToken(tenant.token)
    assert.equal(shown.body().data.state, 'done')
    const { rows } = await tenant.inside(() => db.rawQuery('select input, answer from write_backs'))
    assert.isNull(rows[0].input)
    assert.notInclude(rows[0].answer, 'customer-1')
  })

  test('those who can mend a connection are told that it stands still', async ({ assert }) => {
    const { tenant, connection } = await givenConnectedShop(shop)
    await givenMember(tenant, 'viewer')
    const { messages } = mail.fake()
    try {
      shop.fault({ name: 'unauthorized', times: Infinity })
      await sync(tenant, connection)
      const { rows } = await tenant.inside(() =>
        db.rawQuery('select status, told_at is not null as told from connections')
      )
      assert.deepEqual(rows, [{ status: 'paused', told: true }])
      await tenant.inside(() =>
        tellAdmins(
          { tenantId: tenant.tenantId, connectionId: connection.id },
          { id: 'job', signal }
        )
      )
      messages.assertSentCount(1)
      messages.assertSent((message) => message.hasTo(tenant.owner.email))
    } finally {
      mail.restore()
    }
  })
})
