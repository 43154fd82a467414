import { test } from '@japa/runner'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenMember, givenTenant, givenVenue, rolledBack } from '#tests/helpers/given'
import { givenTill } from '#tests/helpers/given_customers'

const URL = '/api/v1/segments'
const SPENT = { all: [{ field: 'total', op: 'gte', value: 500 }] }
const ANNA = '+79031112233'
const OLEG = '+79034445566'

test.group('Segments over the API', (group) => {
  group.each.setup(rolledBack)

  test('those of Krug stand before own ones, with names and counts', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const till = await givenTill(tenant, await givenVenue(tenant))
    await till.sells([
      { phone: ANNA, total: '600.00' },
      { phone: ANNA, total: '600.00' },
      { phone: OLEG, total: '100.00' },
    ])
    const made = await client
      .post(URL)
      .bearerToken(tenant.token)
      .json({ name: 'Щедрые', conditions: SPENT })
    made.assertStatus(201)
    assert.containSubset(made.body().data, { name: 'Щедрые', group: 'own', customers: 1 })

    const list = await client.get(URL).bearerToken(tenant.token)
    const { data, meta } = list.body()
    assert.equal(meta.total, 18)
    assert.containSubset(
      data.filter(({ group: kind }: { group: string }) => kind === 'lifecycle'),
      [{ id: 'returning', name: 'Вернувшиеся', customers: 1 }]
    )
    assert.deepEqual(data.at(-1), made.body().data)
    for (const { name, text } of data) assert.notMatch(`${name} ${text}`, /missing|customers\./)

    const members = await client.get(`${URL}/${data.at(-1).id}/customers`).bearerToken(tenant.token)
    assert.containSubset(members.body(), {
      data: [{ total: 1200, phone: '+7••••••2233' }],
      meta: { total: 1 },
    })
    const filtered = await client
      .get('/api/v1/customers')
      .qs({ segment: 'returning' })
      .bearerToken(tenant.token)
    assert.equal(filtered.body().meta.total, 1)
  })

  test('are previewed, changed and deleted', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const till = await givenTill(tenant, await givenVenue(tenant))
    await till.sells([{ phone: ANNA, total: '600.00' }, { phone: OLEG }])
    const json = { name: 'Щедрые', conditions: SPENT }
    const before = await fingerprintOf(tenant)
    const preview = await client.post(`${URL}/preview`).bearerToken(tenant.token).json(json)
    assert.deepEqual(preview.body(), { data: { customers: 1 } })
    assert.deepEqual(await fingerprintOf(tenant), before)

    const made = await client.post(URL).bearerToken(tenant.token).json(json)
    const { id } = made.body().data
    const everyone = { name: 'Все', conditions: { field: 'visits', op: 'gte', value: 0 } }
    const changed = await client.put(`${URL}/${id}`).bearerToken(tenant.token).json(everyone)
    assert.containSubset(changed.body().data, { ...everyone, customers: 2 })
    const deleted = await client.delete(`${URL}/${id}`).bearerToken(tenant.token)
    deleted.assertStatus(204)
    const gone = await client.get(`${URL}/${id}`).bearerToken(tenant.token)
    gone.assertStatus(404)
  })

  test('follow what is changed by hand at once', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const made = await client
      .post(URL)
      .bearerToken(tenant.token)
      .json({ name: 'Казань', conditions: { field: 'city', op: 'is', value: 'Казань' } })
    const { id } = made.body().data
    const customers = '/api/v1/customers'
    const added = await client
      .post(customers)
      .bearerToken(tenant.token)
      .json({ name: 'Анна', city: 'Казань' })
    assert.sameMembers(added.body().data.segments, ['new', id])
    const moved = await client
      .patch(`${customers}/${added.body().data.id}`)
      .bearerToken(tenant.token)
      .json({ city: 'Омск' })
    assert.deepEqual(moved.body().data.segments, ['new'])
  })

  test('refusals say what is wrong', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const json = { name: 'Щедрые', conditions: SPENT }
    await client.post(URL).bearerToken(tenant.token).json(json)
    const attempts = [
      ['POST', URL, { ...json, name: 'щедрые' }, 409, 'name'],
      ['PUT', `${URL}/vip`, json, 409, undefined],
      ['DELETE', `${URL}/vip`, {}, 409, undefined],
      ['PUT', `${URL}/none`, json, 404, undefined],
      ['GET', '/api/v1/customers?segment=none', {}, 404, undefined],
      [
        'POST',
        URL,
        { name: 'x', conditions: { all: [{ field: 'x' }] } },
        422,
        'conditions.all.0.field',
      ],
      ['POST', `${URL}/preview`, { conditions: 'x' }, 422, 'conditions'],
    ] as const
    for (const [method, path, body, status, field] of attempts) {
      const answer = await client.request(path, method).bearerToken(tenant.token).json(body)
      assert.equal(answer.status(), status, `${method} ${path}`)
      if (field) answer.assertBodyContains({ errors: [{ field }] })
    }
  })

  test('a manager of one business sees how many of its customers belong, and changes nothing', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const cafe = await givenVenue(tenant)
    const cafeTill = await givenTill(tenant, cafe)
    const shopTill = await givenTill(tenant, await givenVenue(tenant, { name: 'Лавка' }))
    await cafeTill.sells([{ phone: ANNA }, { phone: ANNA }])
    await shopTill.sells([{ phone: OLEG }, { phone: OLEG }])
    const { token } = await givenMember(tenant, 'business_manager', {
      businessIds: [cafe.business.id],
    })
    const shown = await client.get(`${URL}/returning`).bearerToken(token)
    assert.equal(shown.body().data.customers, 1)
    const everywhere = await client.get(`${URL}/returning`).bearerToken(tenant.token)
    assert.equal(everywhere.body().data.customers, 2)

    const before = await fingerprintOf(tenant)
    for (const path of [URL, `${URL}/preview`, `${URL}/update`]) {
      const answer = await client
        .post(path)
        .bearerToken(token)
        .json({ name: 'x', conditions: SPENT })
      answer.assertStatus(403)
    }
    assert.deepEqual(await fingerprintOf(tenant), before)
  })

  test('may be computed anew on demand', async ({ client }) => {
    const tenant = await givenTenant()
    const answer = await client.post(`${URL}/update`).bearerToken(tenant.token)
    answer.assertStatus(202)
    answer.assertBodyContains({ data: { status: 'queued' } })
  })
})
