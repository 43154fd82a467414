import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { everythingOf, givenSaved, type Ids } from '#tests/helpers/everything_of'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenTenant, givenVenue, rolledBack } from '#tests/helpers/given'
import { givenManagers } from '#tests/helpers/given_crm'
import { givenCoupons } from '#tests/helpers/given_coupons'
import { percent } from '#tests/helpers/promotions'

/** Conditions that name what belongs to somebody else. */
function namedIn(ids: Ids, businessId: string, venueId: string) {
  return [
    { type: 'businesses', businesses: [businessId] },
    { type: 'venues', venues: [venueId] },
    { type: 'segments', segments: [ids['/api/v1/segments/:id']] },
  ]
}

test.group('Bodies that are right but for the ids of another tenant in them', (group) => {
  group.each.setup(rolledBack)

  test('are refused, and nothing changes', async ({ client, assert }) => {
    const victim = await givenTenant()
    const stranger = await givenTenant()
    const { ids, business, venue, role, category, user, promotion } = await everythingOf(victim)
    const rule = { name: { ru: 'x', en: 'x' }, effect: percent(1000) }
    const outer = { lane: 'receipt', mode: 'first_that_fits', priority: 1 }
    const ownCrm = await givenManagers(stranger, ['Свой'])
    const own = await givenVenue(stranger)
    const ownSaved = await givenSaved(stranger)
    const coupons = await givenCoupons(stranger, { activeMinutes: 30 })
    const schedule = {
      name: 'x',
      report: 'sales/summary',
      format: 'csv',
      every: 'day',
      at: '09:00',
      recipients: [{ role: 'owner' }],
    }
    const gift = { name: 'x', kind: 'gift', gift: { ru: 'x', en: 'x' } }
    const customerId = ids['/api/v1/customers/:id']
    const before = await fingerprintOf(victim)
    const csv = Buffer.from('date,customer_phone,amount,description\n2026-03-01,,100,\n')
    const attempts = [
      ['POST', '/api/v1/venues', { businessId: business.id, name: 'чужая точка' }],
      [
        'POST',
        '/api/v1/connections',
        {
          connector: 'iiko',
          businessId: business.id,
          name: 'x',
          config: { baseUrl: 'https://a.test', login: 'a', password: 'b' },
        },
      ],
      [
        'POST',
        '/api/v1/organizations/users',
        { email: 'a@b.test', role: 'business_manager', businessIds: [business.id] },
      ],
      ['POST', '/api/v1/organizations/users', { email: 'a@b.test', role: role.id }],
      ['PATCH', `/api/v1/organizations/users/${user.id}`, { role: 'viewer' }],
      ['POST', '/api/v1/businesses', { name: 'x', category: category.code }],
      ['POST', '/api/v1/coupons', { ...gift, audience: 'public', businessId: business.id }],
      ['POST', '/api/v1/coupons', { ...gift, audience: 'personal', customerIds: [customerId] }],
      ['POST', `/api/v1/coupons/${coupons.id}/activate`, { customerId }],
      ['POST', '/api/v1/coupons/redeem', { code: coupons.codes[0], venueId: venue.id }],
      [
        'POST',
        '/api/v1/coupons/redeem',
        { code: coupons.codes[0], venueId: own.venue.id, customerId },
      ],
      ['POST', '/api/v1/schedules', { ...schedule, recipients: [{ userId: user.id }] }],
      ['POST', '/api/v1/schedules', { ...schedule, parameters: { venueId: [venue.id] } }],
      ['POST', '/api/v1/exports', { ...schedule, parameters: { businessId: [business.id] } }],
      ['POST', '/api/v1/discounts/rules', { ...rule, group: promotion.group }],
      ['POST', '/api/v1/discounts/calculate', { venueId: venue.id, items: [{ price: 1 }] }],
      ...namedIn(ids, business.id, venue.id).map(
        (conditions) => ['POST', '/api/v1/discounts/rules', { ...rule, conditions }] as const
      ),
      ['POST', '/api/v1/discounts/groups', { ...rule, ...outer, parent: promotion.group }],
      [
        'POST',
        '/api/v1/cross-promos',
        { fromBusinessId: own.business.id, toBusinessId: business.id },
      ],
      ['POST', '/api/v1/pos/quote', { venueId: venue.id, items: [{ price: 1 }] }],
      ['POST', '/api/v1/pos/process-purchase', { venueId: venue.id, items: [{ price: 1 }] }],
      [
        'POST',
        '/api/v1/pos/process-purchase',
        { venueId: own.venue.id, items: [{ price: 1 }], customer: { id: customerId } },
      ],
      [
        'POST',
        '/api/v1/builder/run',
        { query: { dataset: 'receipts', measures: ['revenue'] }, venueId: [venue.id] },
      ],
      ['PUT', `/api/v1/reports/saved/${ownSaved}/roles`, { roles: [role.id] }],
      ['PUT', `/api/v1/crm/managers/${ownCrm.managerIds[0]}/user`, { userId: user.id }],
      ['GET', `/api/v1/costs?venueId=${venue.id}&from=2026-01-01&to=2026-12-01`, {}],
      [
        'PUT',
        '/api/v1/costs',
        {
          costs: [
            { venueId: venue.id, month: '2026-03-01', line: 'rent', kind: 'fact', amount: 1 },
          ],
        },
      ],
      ['PUT', '/api/v1/plans', { plans: [{ venueId: venue.id, month: '2026-03', revenue: 1 }] }],
    ] as const
    for (const [method, path, body] of attempts) {
      const answer = await client
        .request(path, method)
        .bearerToken(stranger.token)
        .header('idempotency-key', randomUUID())
        .json(body)
      assert.oneOf(answer.status(), [403, 404, 422], `${method} ${path}`)
    }
    const targets: Record<string, string>[] = [
      { businessId: business.id },
      { businessId: own.business.id, venueId: venue.id },
    ]
    for (const fields of targets) {
      const upload = await client
        .post('/api/v1/imports')
        .bearerToken(stranger.token)
        .file('file', csv, { filename: 'sales.csv', contentType: 'text/csv' })
        .fields(fields)
      upload.assertStatus(404)
    }
    for (const key of ['businessId', 'venueId']) {
      const id = key === 'venueId' ? venue.id : business.id
      const answer = await client
        .get('/api/v1/reports/sales/summary')
        .qs({ [`${key}[]`]: id })
        .bearerToken(stranger.token)
      answer.assertStatus(404)
    }
    assert.deepEqual(await fingerprintOf(victim), before)
  })
})
