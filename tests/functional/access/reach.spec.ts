import { test } from '@japa/runner'
import { BUILT_IN_ROLES, ROLE_NAMES, type BuiltInRoleName } from '#access/permissions'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenMember, givenTenant, givenVenue, rolledBack } from '#tests/helpers/given'
import { givenConnection } from '#tests/helpers/given_connection'

/** One way in for each right that has a route already. */
const DOORS = [
  ['organization.read', 'GET', '/api/v1/organizations/current'],
  ['organization.update', 'PATCH', '/api/v1/organizations/current'],
  ['users.read', 'GET', '/api/v1/organizations/users'],
  ['users.manage', 'POST', '/api/v1/organizations/users'],
  ['users.read', 'GET', '/api/v1/organizations/roles'],
  ['roles.manage', 'POST', '/api/v1/organizations/roles'],
  ['businesses.read', 'GET', '/api/v1/businesses'],
  ['businesses.read', 'GET', '/api/v1/business-categories'],
  ['businesses.manage', 'POST', '/api/v1/business-categories'],
  ['businesses.manage', 'POST', '/api/v1/businesses'],
  ['venues.read', 'GET', '/api/v1/venues'],
  ['venues.manage', 'POST', '/api/v1/venues'],
  ['connections.read', 'GET', '/api/v1/connections'],
  ['connections.manage', 'POST', '/api/v1/connections'],
  ['imports.create', 'GET', '/api/v1/imports'],
  ['dashboards.read', 'GET', '/api/v1/dashboard/summary'],
  ['reports.sales', 'GET', '/api/v1/reports/sales/summary'],
  ['reports.menu', 'GET', '/api/v1/reports/menu/top-sellers'],
  ['plans.manage', 'PUT', '/api/v1/plans'],
  ['promotions.read', 'GET', '/api/v1/discounts/rules'],
  ['promotions.manage', 'POST', '/api/v1/discounts/rules'],
  ['promotions.read', 'GET', '/api/v1/discounts/groups'],
] as const

test.group('Roles', (group) => {
  group.each.setup(rolledBack)

  test('every role gets through the doors it has the right for, and no other')
    .with(ROLE_NAMES)
    .run(async ({ client, assert }, role) => {
      const tenant = await givenTenant()
      const { business, venue } = await givenVenue(tenant)
      const { scope, permissions } = BUILT_IN_ROLES[role as BuiltInRoleName]
      const member = await givenMember(tenant, role as BuiltInRoleName, {
        businessIds: scope === 'business' ? [business.id] : [],
        venueIds: scope === 'venue' ? [venue.id] : [],
      })
      for (const [permission, method, path] of DOORS) {
        const answer = await client.request(path, method).bearerToken(member.token).json({})
        const may = (permissions as readonly string[]).includes(permission)
        if (may) assert.notInclude([401, 403], answer.status(), `${role} ${method} ${path}`)
        else assert.equal(answer.status(), 403, `${role} ${method} ${path}`)
      }
    })

  test('a manager of one business neither sees nor changes the other', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const own = await givenVenue(tenant, { name: 'Своё' })
    const other = await givenVenue(tenant, { name: 'Чужое' })
    const connection = await givenConnection(tenant, { businessId: other.business.id })
    const manager = await givenMember(tenant, 'business_owner', { businessIds: [own.business.id] })
    const before = await fingerprintOf(tenant)

    for (const path of ['/api/v1/businesses', '/api/v1/venues', '/api/v1/connections']) {
      const list = await client.get(path).bearerToken(manager.token)
      list.assertStatus(200)
      assert.notInclude(list.text(), 'Чужое')
      assert.notInclude(list.text(), connection.id)
    }
    const attempts = [
      ['GET', `/api/v1/businesses/${other.business.id}`, {}],
      ['PATCH', `/api/v1/venues/${other.venue.id}`, { name: 'Моё' }],
      ['PATCH', `/api/v1/connections/${connection.id}`, { name: 'Моё' }],
      ['POST', `/api/v1/connections/${connection.id}/sync`, { mode: 'full' }],
      ['POST', '/api/v1/venues', { businessId: other.business.id, name: 'Моё' }],
      [
        'PUT',
        '/api/v1/plans',
        { plans: [{ venueId: other.venue.id, month: '2026-03-01', revenue: 1 }] },
      ],
    ] as const
    for (const [method, path, body] of attempts) {
      const answer = await client.request(path, method).bearerToken(manager.token).json(body)
      assert.oneOf(answer.status(), [403, 404, 422], `${method} ${path}`)
    }
    const report = await client
      .get('/api/v1/reports/sales/by-venue')
      .qs({ 'venueId[]': other.venue.id })
      .bearerToken(manager.token)
    report.assertStatus(404)
    assert.deepEqual(await fingerprintOf(tenant), before)
  })

  test('secrets of a connection come in and never go out', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const { business } = await givenVenue(tenant)
    const created = await client
      .post('/api/v1/connections')
      .bearerToken(tenant.token)
      .json({
        connector: 'iiko',
        businessId: business.id,
        name: 'Касса',
        config: { baseUrl: 'https://iiko.example.test', login: 'krug', password: 'canary-secret' },
      })
    created.assertStatus(201)
    assert.notInclude(created.text(), 'canary-secret')
    assert.deepEqual(created.body().data.secretsSet, ['password'])
    const shown = await client
      .get(`/api/v1/connections/${created.body().data.id}`)
      .bearerToken(tenant.token)
    assert.notInclude(shown.text(), 'canary-secret')
    const { rows } = await tenant.inside(async () => {
      const { default: db } = await import('@adonisjs/lucid/services/db')
      return db.rawQuery('select c::text as row from connections c')
    })
    assert.notInclude(rows[0].row, 'canary-secret')
  })
})

test.group('Bad input', (group) => {
  group.each.setup(rolledBack)

  test('is refused with what to do, and never a fault of ours')
    .with([
      ['POST', '/api/v1/venues', { businessId: 'nonsense', name: 5 }],
      ['POST', '/api/v1/businesses', { name: 'x', category: 'unheard-of' }],
      ['POST', '/api/v1/businesses', '{broken'],
      ['PATCH', '/api/v1/organizations/current', { timezone: 'Mars/Olympus' }],
      ['POST', '/api/v1/business-categories', { nameRu: 'Чайная', nameEn: 'Чайная' }],
      ['POST', '/api/v1/business-categories', { code: 'Tea Room', nameRu: 'а', nameEn: 'b' }],
      ['PATCH', '/api/v1/business-categories/none', { nameRu: 'Чайная' }],
      ['DELETE', '/api/v1/business-categories/%00', undefined],
      ['GET', '/api/v1/business-categories?perPage=0', undefined],
      ['POST', '/api/v1/organizations/roles', { name: 'x', permissions: [] }],
      ['POST', '/api/v1/organizations/roles', { name: 'x', permissions: ['all'] }],
      ['POST', '/api/v1/organizations/roles', { name: 'x', permissions: ['organization.own'] }],
      ['PATCH', '/api/v1/organizations/roles/none', { name: 'x' }],
      ['POST', '/api/v1/organizations/users', { email: 'a@b.test', role: 'constructor' }],
      ['GET', '/api/v1/venues?page=-1', undefined],
      ['GET', '/api/v1/venues?perPage=100000', undefined],
      ['GET', '/api/v1/reports/sales/nonsense', undefined],
      ['GET', '/api/v1/reports/sales/daily?from=2026-02-30&to=2026-03-01', undefined],
      ['GET', '/api/v1/reports/sales/daily?from=2026-03-02&to=2026-03-01', undefined],
      ['GET', '/api/v1/reports/sales/daily?from[]=a&from[]=b', undefined],
      ['POST', '/api/v1/connections', { connector: 'unheard-of', config: {} }],
      ['POST', '/api/v1/connections/check', { connector: 'iiko', config: { baseUrl: 1 } }],
      ['GET', '/api/v1/connections/not-a-uuid', undefined],
      ['GET', '/api/v1/no/such/path', undefined],
      ['PUT', '/api/v1/plans', { plans: 'all' }],
    ] as const)
    .run(async ({ client, assert }, [method, path, body]) => {
      const tenant = await givenTenant()
      const call = client.request(path, method).bearerToken(tenant.token).accept('application/json')
      const answer =
        typeof body === 'string'
          ? await call.header('content-type', 'application/json').form(body as never)
          : body
            ? await call.json(body)
            : await call
      assert.isAtLeast(answer.status(), 400)
      assert.isBelow(answer.status(), 500, answer.text())
      const { code, detail, title } = answer.body()
      assert.match(code, /^E_/)
      assert.isNotEmpty(detail)
      assert.notEqual(detail, code)
      assert.isNotEmpty(title)
    })
})
