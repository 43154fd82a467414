import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import type { Assert } from '@japa/assert'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { BUILT_IN_ROLES, OWN_ROLE_PERMISSIONS, ROLE_NAMES } from '#access/permissions'
import { CreateRole } from '#access/actions/save_role'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { everythingOf } from '#tests/helpers/everything_of'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenMember, givenTenant, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenSales } from '#tests/helpers/given_sales'
import { ofPlaces, plantIn, type Planted } from '#tests/helpers/isolation/planted'
import { probesFor, type Probe } from '#tests/helpers/isolation/probes'
import { sampleOf, SEED, walk, type Walker } from '#tests/helpers/isolation/walk'

const PHONE = '+79038887766'
const SOLD = { at: '2026-03-10T12:00:00+03:00', day: '2026-03-10' }
/** What the other half of the tenant sold, alone and with the coffee of its simulation. */
const FIGURES = ['76543.21', '76743.21', '7654321', '7674321']

/** Secrets themselves stand in these paths, and no ids. */
const BY_SECRET = ['/api/v1/webhooks/:connection/:token', '/embed/:token', '/embed/:token/data']

/** Lists in which a filter by something out of reach finds nothing, and reports whose path says of whom they are. */
const FINDS_NOTHING =
  /\/(audit|audit\/export|businesses|venues|connections|referrals|person-requests|customers\/duplicates)$|\/analytics\/business\/:id\//

/** A tenant has these as a whole: who is limited to some of its places sees them, and what they say of places is checked. */
const OF_THE_WHOLE_TENANT = /\/(badges|segments|customers?|discounts|promotions)\b/

const word = () => `канарейка-${randomUUID().slice(0, 8)}`

const isRefused = ({ place, pattern }: Probe, status: number) => {
  if (!place) return status < 500
  if (place.startsWith('path')) return [403, 404].includes(status)
  if (FINDS_NOTHING.test(pattern) && status === 200) return true
  return (
    [403, 404, 422].includes(status) || (pattern.endsWith('/login') && [401, 429].includes(status))
  )
}

/** What a thing is in is not looked at before what it is. */
const OUT_OF_STATE = ['/api/v1/coupons/:id/activate', '/api/v1/customers/:id/unmerge']
const inTurn = (probe: Probe, status: number) =>
  isRefused(probe, status) || (status === 409 && OUT_OF_STATE.includes(probe.pattern))

/** All that name something in a path or a body; of queries, which share how they are answered, and of looks some. */
function mostOf(probes: Probe[], { queries, looks }: { queries: number; looks: number }) {
  const named = probes.filter(({ place }) => place)
  const isQuery = ({ place, method }: Probe) => method === 'GET' && !place!.startsWith('path')
  return [
    ...named.filter((probe) => !isQuery(probe)),
    ...sampleOf(named.filter(isQuery), queries),
    ...sampleOf(
      probes.filter(({ place }) => !place),
      looks
    ),
  ]
}

const placesOf = (tenant: Tenant) =>
  tenant.inside(async () => {
    const { rows } = await db.rawQuery<{ rows: { id: string; business: boolean }[] }>(
      `select id, true as business from businesses union all select id, false from venues
        union all select id, false from connections`
    )
    return rows
  })

/** Jobs that somebody's request has left for a tenant. */
const jobsOf = async ({ tenantId }: Tenant) => {
  const { rows } = await db.rawQuery(
    `select id from pgboss.job where data->>'tenantId' = :tenantId`,
    { tenantId }
  )
  return rows.length
}

const walkerOf = async (
  tenant: Tenant,
  role: string,
  reach: { businessIds?: string[]; venueIds?: string[] } = {},
  as = role
): Promise<Omit<Walker, 'claims'>> => {
  const { user, token } = await givenMember(tenant, role, reach)
  return { as, user, token, tenantId: tenant.tenantId }
}

interface Walk {
  walker: Omit<Walker, 'claims'>
  probes: Probe[]
  planted: Planted
  allowed?: (probe: Probe, status: number) => boolean
}

async function walkAll(client: ApiClient, assert: Assert, claims: string, walks: Walk[]) {
  const statuses = new Map<number, number>()
  for (const { walker, probes, planted, allowed = inTurn } of walks) {
    const { wrong, ...walked } = await walk(client, { ...walker, claims }, probes, planted, allowed)
    assert.deepEqual(wrong, [], `ISOLATION_SEED=${SEED}`)
    for (const [status, count] of walked.statuses)
      statuses.set(status, (statuses.get(status) ?? 0) + count)
  }
  return (status: number) => statuses.get(status) ?? 0
}

test.group('Isolation', (group) => {
  group.each.setup(rolledBack)

  test('another tenant’s ids open nothing, to no role and nowhere in a request, and nothing of it shows', async ({
    client,
    assert,
  }) => {
    const [victim, stranger] = [await givenTenant(), await givenTenant()]
    const name = word()
    const theirs = await everythingOf(victim, { name, phone: PHONE })
    const own = await everythingOf(stranger)
    const planted = await plantIn(victim, name)
    planted.words.push(PHONE.slice(2), victim.owner.email)
    assert.isAbove(planted.ids.size, 40)
    const { probes, unknown } = await probesFor(own, theirs)
    assert.deepEqual(unknown, BY_SECRET, 'say where their ids come from')
    const [before, jobs] = [await fingerprintOf(victim), await jobsOf(victim)]

    const { owner: user, tenantId, token } = stranger
    const owner = { as: 'owner', user, tenantId, token }
    const walks = [{ walker: owner, probes: mostOf(probes, { queries: 50, looks: 80 }), planted }]
    for (const [at, role] of ROLE_NAMES.filter((one) => one !== 'owner').entries()) {
      const { scope } = BUILT_IN_ROLES[role]
      const walker = await walkerOf(stranger, role, {
        businessIds: scope === 'business' ? [own.business.id] : [],
        venueIds: scope === 'venue' ? [own.venue.id] : [],
      })
      walks.push({ walker, probes: sampleOf(probes, 15, at), planted })
    }
    const answered = await walkAll(client, assert, victim.tenantId, walks)
    // Else nothing of it came to where it could be refused.
    assert.isAbove(answered(404), 200)
    assert.isAbove(answered(200), 50)
    assert.deepEqual(await fingerprintOf(victim), before)
    assert.equal(await jobsOf(victim), jobs)
  }).timeout(600_000)

  test('who is limited to some businesses or a venue sees and changes nothing of the others', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const [name, ofPlace] = [word(), word()]
    const theirs = await everythingOf(tenant, { name, phone: PHONE })
    const items = [{ product: 'Кофе', price: 76_543_21 }]
    await givenSales(tenant, theirs.venue, [{ at: SOLD.at, items }])
    const places = await placesOf(tenant)
    const beyond = places.map(({ id }) => id)
    const rowsBeyond = ofPlaces(beyond)
    const planted = await plantIn(tenant, ofPlace, rowsBeyond)
    planted.words.push(...FIGURES)
    const own = await everythingOf(tenant)
    await givenSales(tenant, own.venue, [
      { at: SOLD.at, items: [{ product: 'Чай', price: 100_00 }] },
    ])
    const days = [theirs, own].flatMap(({ venue }) =>
      [SOLD.day, '2026-03-02'].map((businessDate) => ({ venueId: venue.id, businessDate }))
    )
    await tenant.inside(() => refreshRollups(db.connection(), days))
    const allPlaces = await placesOf(tenant)
    const businessIds = allPlaces
      .filter(({ id, business }) => business && !beyond.includes(id))
      .map(({ id }) => id)
    const venueIds = [own.venue.id]
    const { probes } = await probesFor(own, theirs)
    const { id: everything } = await tenant.inside(() =>
      new CreateRole().handle(tenant.actor, { name: 'Всё', permissions: [...OWN_ROLE_PERMISSIONS] })
    )
    const before = await fingerprintOf(tenant, [], rowsBeyond)

    const allowed = (probe: Probe, status: number) =>
      inTurn(probe, status) ||
      (status < 300 && OF_THE_WHOLE_TENANT.test(probe.pattern)) ||
      (status === 422 && probe.pattern.endsWith('/referral')) ||
      (status === 200 && ['segment', 'productId'].includes(probe.place!))
    const limited = (role: string, reach: object, as?: string) => walkerOf(tenant, role, reach, as)
    const inBusinesses = await limited(everything, { businessIds }, 'everything in businesses')
    const inVenue = await limited(everything, { venueIds }, 'everything in a venue')
    const cashier = await limited('cashier', { venueIds })
    const walks = [
      {
        walker: inBusinesses,
        probes: mostOf(probes, { queries: 40, looks: 200 }),
        planted,
        allowed,
      },
      { walker: inVenue, probes: sampleOf(probes, 180, 1), planted, allowed },
      { walker: cashier, probes: sampleOf(probes, 20, 2), planted, allowed },
    ]
    for (const role of ['business_owner', 'business_manager']) {
      const walker = await limited(role, { businessIds })
      walks.push({ walker, probes: sampleOf(probes, 40, walks.length), planted, allowed })
    }
    const answered = await walkAll(client, assert, tenant.tenantId, walks)
    assert.isAbove(answered(404), 200)
    assert.isAbove(answered(200), 150)
    assert.deepEqual(await fingerprintOf(tenant, [], rowsBeyond), before)
  }).timeout(600_000)

  test('a sales manager sees the own deals alone, and customers have names for who may read them alone', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const [name, ofManager] = [word(), word()]
    const all = await everythingOf(tenant, { name, phone: PHONE })
    const deals = (table: string) =>
      ['employees', 'deals', 'leads', 'activities'].includes(table) ? 'true' : null
    const theirs = await plantIn(tenant, ofManager, deals)
    const people: Planted = { words: [name, PHONE.slice(2)], ids: new Set() }
    const { probes } = await probesFor(all, all)
    const looks = probes.filter(({ method, place }) => method === 'GET' && !place)

    const allowed = (_: Probe, status: number) => status < 500
    const walks: Walk[] = []
    for (const role of ['sales_manager', 'sales_head', 'analyst', 'viewer', 'cashier']) {
      const reach = role === 'cashier' ? { venueIds: [all.venue.id] } : {}
      const walker = await walkerOf(tenant, role, reach)
      const planted = role.startsWith('sales')
        ? { words: [...people.words, ...theirs.words], ids: theirs.ids }
        : people
      walks.push({ walker, probes: sampleOf(looks, 40, walks.length), planted, allowed })
    }
    // Deals end when they are given.
    const crm = looks
      .filter(({ pattern }) => pattern.includes('/crm') || pattern === '/')
      .map((probe) => ({ ...probe, url: `${probe.url.split('?')[0]}?preset=year` }))
    walks.push({ ...walks[0], probes: crm })
    const answered = await walkAll(client, assert, tenant.tenantId, walks)
    assert.isAbove(answered(200), 40)
  }).timeout(600_000)
})
