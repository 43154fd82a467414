import type { ApiClient } from '@japa/api-client'
import { systemClock } from '@krug/connector-sdk/host'
import app from '@adonisjs/core/services/app'
import limiter from '@adonisjs/limiter/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { appUrl } from '#config/app'
import { InviteUser } from '#access/actions/invite_user'
import { SetScopes } from '#access/actions/set_scopes'
import { linkToken } from '#access/tokens'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { ConnectorHost } from '#integrations/engine/connector_host'
import { linkTo as embedLinkTo } from '#reporting/embeds/link'
import { linkTo as exportLinkTo } from '#reporting/exports/exported_file'
import { unsubscribePost } from '#reporting/schedules/unsubscribe_link'
import { everythingOf } from '#tests/helpers/everything_of'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenMember, givenTenant, givenVenue, PASSWORD, rolledBack } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'
import { givenShop, givenShopConnection } from '#tests/helpers/given_vendor'

const DAY = '2026-03-10'
const REPORT = '/api/v1/reports/sales/by-venue'

/** Somebody who asks for a report, and what has to come: what was sold where. */
interface Asker {
  token: string
  sees: Record<string, number> | number
}

/** A tenant of two businesses, whose sales are of this many roubles. */
async function givenTwo(roubles: [number, number]) {
  const tenant = await givenTenant()
  const places = []
  for (const [at, sum] of roubles.entries()) {
    const place = await givenVenue(tenant, { name: `Точка ${at + 1}` })
    await givenSales(tenant, place.venue, [
      { at: `${DAY}T12:00:00+03:00`, items: [{ product: 'Чай', price: sum * 100 }] },
    ])
    const day = { venueId: place.venue.id, businessDate: DAY }
    await tenant.inside(() => refreshRollups(db.connection(), [day]))
    places.push(place)
  }
  return { tenant, places }
}

async function asked(client: ApiClient, { token }: Asker) {
  const answer = await client
    .get(REPORT)
    .qs({ from: DAY, to: DAY, compare: 'none' })
    .bearerToken(token)
  if (answer.status() !== 200) return answer.status()
  const rows: { venue: string; revenue: number }[] = answer.body().data.rows
  return Object.fromEntries(rows.map(({ venue, revenue }) => [venue, revenue]))
}

/** Requests of one test share a connection where it is rolled back; here they have to run beside one another. */
test.group('The same report asked for by many at one moment', () => {
  test('gives each the own figures, by the rights and the reach of that moment', async ({
    client,
    assert,
  }) => {
    const [one, other] = [await givenTwo([100, 250]), await givenTwo([4000, 9000])]
    const [first, second] = one.places.map(({ business }) => business.id)
    const partner = (businessIds: string[]) =>
      givenMember(one.tenant, 'business_owner', { businessIds })
    const [inFirst, inSecond] = [await partner([first]), await partner([second])]
    const analyst = await givenMember(one.tenant, 'analyst')
    const everything = { 'Точка 1': 100, 'Точка 2': 250 }
    const askers: Asker[] = [
      { token: one.tenant.token, sees: everything },
      { token: other.tenant.token, sees: { 'Точка 1': 4000, 'Точка 2': 9000 } },
      { token: inFirst.token, sees: { 'Точка 1': 100 } },
      { token: inSecond.token, sees: { 'Точка 2': 250 } },
      { token: analyst.token, sees: everything },
    ]
    const all = async () => {
      const crowd = [...askers, ...askers, ...askers]
      const answers = await Promise.all(crowd.map((asker) => asked(client, asker)))
      for (const [at, answer] of answers.entries()) assert.deepEqual(answer, crowd[at].sees)
    }
    await all()

    await one.tenant.inside(async () => {
      await new SetScopes().handle(inFirst.user.id, [second], [])
      await db.from('memberships').where('user_id', analyst.user.id).update({ role: 'viewer' })
    })
    askers[2].sees = { 'Точка 2': 250 }
    askers[4].sees = 403
    await all()
  })
})

test.group('What opens something without signing in', (group) => {
  group.each.setup(rolledBack)
  // Tests before may have tried as many doors as an address may in a while.
  group.each.setup(() => limiter.clear(['memory']))

  test('a token of an address for webhooks opens that address alone', async ({
    client,
    assert,
    cleanup,
  }) => {
    const vendor = await givenShop()
    app.container.swap(ConnectorHost, () => new ConnectorHost(['127.0.0.1'], systemClock))
    cleanup(() => {
      app.container.restore(ConnectorHost)
      return vendor.stop()
    })
    async function givenAddress() {
      const tenant = await givenTenant()
      const { business } = await givenVenue(tenant)
      const connection = await givenShopConnection(tenant, vendor, business.id)
      await client.put(`/api/v1/connections/${connection.id}/webhook`).bearerToken(tenant.token)
      const token = vendor.hooks.at(-1)!.split('/').at(-1)!
      const [tenantPart, secret] = token.split('.')
      return { tenant, id: connection.id, token, tenantPart, secret }
    }
    const [victim, stranger] = [await givenAddress(), await givenAddress()]
    const body = { event: 'e1', product: '7' }
    const send = (id: string, token: string) =>
      client.post(`/api/v1/webhooks/${id}/${token}`).header('x-signature', 'genuine').json(body)
    const before = await fingerprintOf(victim.tenant)
    for (const token of [
      stranger.token,
      `${victim.tenantPart}.${stranger.secret}`,
      `${stranger.tenantPart}.${victim.secret}`,
    ]) {
      const answer = await send(victim.id, token)
      answer.assertStatus(404)
    }
    assert.deepEqual(await fingerprintOf(victim.tenant), before)
    const genuine = await send(victim.id, victim.token)
    genuine.assertStatus(200)
  })

  test('a link does nothing in the place of another one, nor for another tenant', async ({
    client,
    assert,
  }) => {
    const [tenant, stranger] = [await givenTenant(), await givenTenant()]
    const { ids } = await everythingOf(tenant)
    await tenant.inside(() =>
      new InviteUser().handle(tenant.actor, { email: 'new@example.test', role: 'viewer' })
    )
    const [invitation] = await tenant.inside(() => db.from('invitations').select('id'))
    const [recipient] = await tenant.inside(() => db.from('schedule_recipients').select('id'))
    const exportId = ids['/api/v1/exports/:id']
    const tokenIn = (url: string) => new URL(url, appUrl).searchParams.get('token')!
    const embedOf = (tenantId: string) =>
      embedLinkTo({
        ...{ tenantId, embedId: ids['/api/v1/embeds/:id'], narrowing: {} },
        expiresAt: new Date(Date.now() + 3_600_000),
      }).split('/embed/')[1]
    const tokens: Record<string, (tenantId: string) => string> = {
      invitation: (tenantId) => linkToken('invitation', invitation.id, tenantId),
      reset: (tenantId) => linkToken('password-reset', tenant.owner.id, tenantId),
      unlock: (tenantId) => linkToken('unlock', tenant.owner.id, tenantId),
      export: (tenantId) => tokenIn(exportLinkTo({ tenantId, id: exportId })),
      unsubscribe: (tenantId) => tokenIn(unsubscribePost(tenantId, recipient.id)),
      embed: embedOf,
    }
    const given = { name: 'Чужой', password: `${PASSWORD}-of-another` }
    const doors: Record<string, (token: string) => Promise<{ status(): number }>> = {
      invitation: (token) =>
        client.post('/api/v1/auth/invitations/accept').json({ token, ...given }),
      reset: (token) => client.post('/api/v1/auth/reset-password').json({ token, ...given }),
      unlock: (token) => client.post('/api/v1/auth/unlock').json({ token }),
      export: (token) => client.get(`/api/v1/exports/${exportId}/file`).qs({ token }),
      unsubscribe: (token) => client.post('/api/v1/schedules/unsubscribe').qs({ token }),
      embed: (token) => client.get(`/embed/${token}/data`).accept('json'),
    }
    const before = await fingerprintOf(tenant)
    const opened: string[] = []
    for (const [door, open] of Object.entries(doors))
      for (const [name, tokenOf] of Object.entries(tokens))
        for (const { tenantId } of [tenant, stranger]) {
          const ofPerson = ['reset', 'unlock'].includes(name)
          if (door === name && (ofPerson || tenantId === tenant.tenantId)) continue
          const token = tokenOf(tenantId)
          for (const tried of [token, `${token.slice(0, -2)}AA`]) {
            const answer = await open(tried)
            const isRefused = [400, 401, 403, 404, 410, 422].includes(answer.status())
            // Who is not on a list hears the same as who was taken off it.
            const isOffTheList = name === 'unsubscribe' && answer.status() === 204
            if (!isRefused && !(door === name && isOffTheList))
              opened.push(`${name} at ${door}: ${answer.status()}`)
          }
        }
    assert.deepEqual(opened, [])
    assert.deepEqual(await fingerprintOf(tenant), before)
  })
})
