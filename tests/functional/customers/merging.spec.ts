import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { MergeCustomers } from '#customers/actions/merge_customers'
import { UnmergeCustomer } from '#customers/actions/unmerge_customer'
import { fingerprintOf } from '#tests/helpers/fingerprint'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenCrm } from '#tests/helpers/given_crm'
import { customerBy, givenCustomer, givenTill } from '#tests/helpers/given_customers'

const URL = '/api/v1/customers'
const ANNA = '+79031112233'
const ANYA = '+79034445566'

/** One person with two phones, known to a till as two customers with a purchase each. */
async function givenTwice(tenant: Tenant) {
  const till = await givenTill(tenant, await givenVenue(tenant))
  await till.knows([
    { externalId: 'anna', name: 'Анна Ёлкина', phone: ANNA },
    { externalId: 'anya', name: 'Аня', phone: ANYA, email: 'anya@example.test' },
  ])
  await till.sells([
    { phone: ANNA, total: '100.00' },
    { phone: ANYA, total: '200.00' },
  ])
  return { till, anna: await customerBy(tenant, ANNA), anya: await customerBy(tenant, ANYA) }
}

/** What changes with every look or deed, and may. */
const TRACES = [
  'report_changes',
  'audit_entries',
  'customer_merges',
  'touched_customers',
  'customers',
  // Locked also where nobody has bonuses.
  'ledger_balances',
  // Rows of zeros stay until the night.
  'customer_cohorts',
  'customer_returns',
]

test.group('Merging customers', (group) => {
  group.each.setup(rolledBack)

  test('makes one of two, whom both phones find and to whom both purchases belong', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { till, anna, anya } = await givenTwice(tenant)
    const merged = await client
      .post(`${URL}/${anna}/merge`)
      .bearerToken(tenant.token)
      .json({ customerId: anya })
    merged.assertStatus(200)
    assert.containSubset(merged.body().data, {
      id: anna,
      name: 'Анна Ёлкина',
      email: 'a•••@example.test',
      visits: 2,
      total: 300,
      mergedIds: [anya],
    })
    await till.sells([{ phone: ANYA, total: '50.00' }])
    for (const search of [ANNA, ANYA, 'Ёлкина', 'Аня']) {
      const found = await client.post(`${URL}/search`).bearerToken(tenant.token).json({ search })
      assert.containSubset(found.body(), {
        data: [{ id: anna, visits: 3, total: 350 }],
        meta: { total: 1 },
      })
    }
    const old = await client.get(`${URL}/${anya}`).bearerToken(tenant.token)
    assert.equal(old.body().data.id, anna)
    const saved = await client
      .patch(`${URL}/${anna}`)
      .bearerToken(tenant.token)
      .json({ phone: ANYA })
    assert.containSubset(saved.body().data, { phone: ANYA })
  })

  test('is undone without a trace, and purchases made since find their owner', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { till, anna, anya } = await givenTwice(tenant)
    const before = await fingerprintOf(tenant, TRACES)
    const body = { customerId: anya }
    await client.post(`${URL}/${anna}/merge`).bearerToken(tenant.token).json(body)
    await client.post(`${URL}/${anna}/unmerge`).bearerToken(tenant.token).json(body)
    assert.deepEqual(await fingerprintOf(tenant, TRACES), before)

    await client.post(`${URL}/${anna}/merge`).bearerToken(tenant.token).json(body)
    await till.sells([{ phone: ANYA, total: '50.00' }])
    const parted = await client.post(`${URL}/${anna}/unmerge`).bearerToken(tenant.token).json(body)
    assert.containSubset(parted.body().data, { id: anya, name: 'Аня', visits: 2, total: 250 })
    const left = await client.get(`${URL}/${anna}`).bearerToken(tenant.token)
    assert.containSubset(left.body().data, { visits: 1, total: 100, email: null, mergedIds: [] })
  })

  test('goes on over several, and is undone in the order of the merges', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const { anna, anya } = await givenTwice(tenant)
    const { id: third } = await givenCustomer(tenant, { name: 'Анна Третья', city: 'Казань' })
    const post = (id: string, verb: string, customerId: string) =>
      client.post(`${URL}/${id}/${verb}`).bearerToken(tenant.token).json({ customerId })
    await post(anna, 'merge', anya)
    const all = await post(third, 'merge', anna)
    assert.containSubset(all.body().data, { visits: 2, city: 'Казань', mergedIds: [anna] })

    const early = await post(third, 'unmerge', anya)
    early.assertStatus(409)
    early.assertBodyContains({ code: 'E_MERGE_NESTED' })
    await post(third, 'unmerge', anna)
    const shown = await client.get(`${URL}/${anna}`).bearerToken(tenant.token)
    assert.containSubset(shown.body().data, { visits: 2, city: null, mergedIds: [anya] })
    await post(anna, 'unmerge', anya)
    const last = await client.get(`${URL}/${anya}`).bearerToken(tenant.token)
    assert.containSubset(last.body().data, { id: anya, visits: 1 })
  })

  test('refuses nonsense in words', async ({ client }) => {
    const tenant = await givenTenant()
    const { anna, anya } = await givenTwice(tenant)
    const attempts = [
      ['merge', anna, 422, 'E_MERGE_SAME'],
      ['unmerge', anya, 409, 'E_NOT_MERGED'],
      ['merge', tenant.owner.id, 404, 'E_NOT_FOUND'],
    ] as const
    for (const [verb, customerId, status, code] of attempts) {
      const answer = await client
        .post(`${URL}/${anna}/${verb}`)
        .bearerToken(tenant.token)
        .json({ customerId })
      answer.assertStatus(status)
      answer.assertBodyContains({ code })
    }
  })

  test('who may be one person is proposed: the same e-mail, or the same name and birthday', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant()
    const email = 'anna@example.test'
    const birthDate = '1990-02-28'
    const one = await givenCustomer(tenant, { name: 'Анна Ёлкина', email, phone: ANNA })
    const two = await givenCustomer(tenant, { name: 'Елкина анна', birthDate })
    const three = await givenCustomer(tenant, { name: 'Аня', email })
    const four = await givenCustomer(tenant, { name: 'Анна  Ёлкина', birthDate })
    await givenCustomer(tenant, { name: 'Анна Ёлкина' })
    const pairs = async (query: object = {}) => {
      const answer = await client.get(`${URL}/duplicates`).qs(query).bearerToken(tenant.token)
      return answer
        .body()
        .data.map(({ reason, customers }: { reason: string; customers: { id: string }[] }) => [
          reason,
          ...customers.map(({ id }) => id),
        ])
    }
    assert.deepEqual(await pairs(), [
      ['email', one.id, three.id],
      ['name_and_birthday', two.id, four.id],
    ])
    assert.lengthOf(await pairs({ customerId: two.id }), 1)
    await client
      .post(`${URL}/${one.id}/merge`)
      .bearerToken(tenant.token)
      .json({ customerId: three.id })
    assert.lengthOf(await pairs(), 1)

    const apart = await client
      .post(`${URL}/${four.id}/distinct`)
      .bearerToken(tenant.token)
      .json({ customerId: two.id })
    apart.assertStatus(204)
    assert.lengthOf(await pairs(), 0)
    const still = await client
      .post(`${URL}/${two.id}/merge`)
      .bearerToken(tenant.token)
      .json({ customerId: four.id })
    still.assertStatus(200)
  })

  test('brings the tier that both have bought together, in the purchases of a club', async ({
    assert,
  }) => {
    const tenant = await givenTenant({ preset: 'club' })
    const today = new Date().toISOString().slice(0, 10)
    await givenCustomer(tenant, { name: 'Анна', phone: ANNA })
    await givenCustomer(tenant, { name: 'Аня', phone: ANYA })
    const phones = [ANNA, ANYA, ANYA]
    for (const [index, category] of ['gastronomy', 'beauty', 'retail'].entries()) {
      const till = await givenTill(tenant, await givenVenue(tenant, { category, name: category }))
      await till.sells([{ phone: phones[index], total: '15000.00', closedAt: `${today}T00:00:30` }])
    }
    const [anna, anya] = [await customerBy(tenant, ANNA), await customerBy(tenant, ANYA)]
    const tierOf = () =>
      tenant.inside(async () => {
        const row = await db.from('member_tiers').where('customer_id', anna).first()
        return row?.tier
      })
    await tenant.inside(() => new MergeCustomers().handle(tenant.actor, anna, anya))
    assert.equal(await tierOf(), 'vip')
    await tenant.inside(() => new UnmergeCustomer().handle(tenant.actor, anna, anya))
    const changes = await tenant.inside(() => db.from('tier_changes').where('customer_id', anna))
    assert.containSubset(changes, [{ to_tier: 'vip', reason: 'merge' }])
  })

  test('moves the leads, deals and activities, those that come later too, and gives them back', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const { id } = await givenCustomer(tenant, { name: 'Анна', phone: ANNA })
    const { id: mergedId } = await givenCustomer(tenant, { name: 'Аня', phone: ANYA })
    const crm = await givenCrm(tenant)
    await crm.brings(ANYA, 'before')
    await tenant.inside(() => new MergeCustomers().handle(tenant.actor, id, mergedId))
    assert.deepEqual(await crm.owners(), [id, id, id])
    await crm.brings(ANYA, 'after')
    assert.deepEqual(await crm.owners(), [id, id, id, id, id, id])
    await tenant.inside(() => new UnmergeCustomer().handle(tenant.actor, id, mergedId))
    assert.deepEqual(new Set(await crm.owners()), new Set([mergedId]))
  })
})
