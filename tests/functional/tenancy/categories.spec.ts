import { test } from '@japa/runner'
import { BUSINESS_CATEGORIES } from '#tenancy/presets'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenMember, givenTenant, rolledBack } from '#tests/helpers/given'

const URL = '/api/v1/business-categories'
const TEA = { nameRu: 'Чайная', nameEn: 'Tea room' }

test.group('Categories of businesses', (group) => {
  group.each.setup(rolledBack)

  test('an own one stands beside those of Krug, and businesses can choose it', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const created = await client.post(URL).bearerToken(tenant.token).json(TEA)
    created.assertStatus(201)
    const tea = { code: 'tea_room', ...TEA, builtIn: false, medical: false }
    assert.deepEqual(created.body().data, tea)

    const list = await client.get(URL).bearerToken(tenant.token)
    assert.equal(list.body().meta.total, BUSINESS_CATEGORIES.length + 1)
    assert.deepInclude(list.body().data, tea)
    const codes = list.body().data.map(({ code }: { code: string }) => code)
    const second = await client.get(URL).qs({ page: 2, perPage: 4 }).bearerToken(tenant.token)
    assert.deepEqual(
      second.body().data.map(({ code }: { code: string }) => code),
      codes.slice(4, 8)
    )

    const business = await client
      .post('/api/v1/businesses')
      .bearerToken(tenant.token)
      .json({ name: 'Самовар', category: 'tea_room' })
    business.assertStatus(201)
    business.assertBodyContains({ data: { category: 'tea_room' } })
  })

  test('a code is given once in a tenant, and again in another', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const other = await givenTenant()
    const create = (token: string, body: object) => client.post(URL).bearerToken(token).json(body)

    await create(tenant.token, TEA)
    const again = await create(tenant.token, { ...TEA, nameEn: 'TEA  room!' })
    again.assertStatus(409)
    again.assertBodyContains({ code: 'E_CATEGORY_CODE', errors: [{ field: 'nameEn' }] })
    const builtIn = await create(tenant.token, { ...TEA, code: 'retail' })
    builtIn.assertStatus(409)
    builtIn.assertBodyContains({ errors: [{ field: 'code' }] })

    const theirs = await create(other.token, TEA)
    assert.equal(theirs.body().data.code, 'tea_room')
  })

  test('it can be renamed, and deleted once nobody has it', async ({ client, assert }) => {
    const tenant = await givenTenant()
    await client.post(URL).bearerToken(tenant.token).json(TEA)
    const business = await client
      .post('/api/v1/businesses')
      .bearerToken(tenant.token)
      .json({ name: 'Самовар', category: 'tea_room' })
    const renamed = await client
      .patch(`${URL}/tea_room`)
      .bearerToken(tenant.token)
      .json({ nameRu: 'Чайный дом' })
    renamed.assertBodyContains({ data: { code: 'tea_room', nameRu: 'Чайный дом' } })

    const used = await client.delete(`${URL}/tea_room`).bearerToken(tenant.token)
    used.assertStatus(409)
    used.assertBodyContains({ code: 'E_CATEGORY_IN_USE' })
    assert.include(used.body().detail, '1 бизнес')

    await client
      .patch(`/api/v1/businesses/${business.body().data.id}`)
      .bearerToken(tenant.token)
      .json({ category: 'retail' })
    const gone = await client.delete(`${URL}/tea_room`).bearerToken(tenant.token)
    gone.assertStatus(204)
    const twice = await client.delete(`${URL}/tea_room`).bearerToken(tenant.token)
    twice.assertStatus(404)
  })

  test('those of Krug stay as they are', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const before = await fingerprintOf(tenant)
    for (const { code } of BUSINESS_CATEGORIES) {
      const renamed = await client.patch(`${URL}/${code}`).bearerToken(tenant.token).json(TEA)
      renamed.assertStatus(409)
      renamed.assertBodyContains({ code: 'E_CATEGORY_BUILT_IN' })
      const deleted = await client.delete(`${URL}/${code}`).bearerToken(tenant.token)
      deleted.assertStatus(409)
    }
    assert.deepEqual(await fingerprintOf(tenant), before)
  })

  test('who only reads changes nothing', async ({ client, assert }) => {
    const tenant = await givenTenant()
    const viewer = await givenMember(tenant, 'viewer')
    const before = await fingerprintOf(tenant)
    const created = await client.post(URL).bearerToken(viewer.token).json(TEA)
    created.assertStatus(403)
    assert.deepEqual(await fingerprintOf(tenant), before)
  })
})
