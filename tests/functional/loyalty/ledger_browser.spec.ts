import { randomUUID } from 'node:crypto'
import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { CreateCustomer } from '#customers/actions/save_customer'
import { Earn } from '#loyalty/ledger/actions/earn'
import { ExpireLots } from '#loyalty/ledger/actions/expire'
import { Reverse } from '#loyalty/ledger/actions/reverse'
import { Spend } from '#loyalty/ledger/actions/spend'
import { chainLedger } from '#loyalty/ledger/chain'
import { checkLedger } from '#loyalty/ledger/check'
import { givenMember, givenTenant, rolledBack, type Tenant } from '#tests/helpers/given'

const URL = '/api/v1/bonuses/ledger'
const DAY = 86_400_000
const day = (number: number) => new Date(Date.parse('2026-03-01T21:30:00Z') + number * DAY)

/** Two members of whom one earned, spent and got a part back, and the other let bonuses expire. */
async function givenLedger() {
  const tenant = await givenTenant()
  const { actor, inside } = tenant
  return inside(async () => {
    const anna = await new CreateCustomer().handle(actor, { name: 'Анна Ёлкина' })
    const boris = await new CreateCustomer().handle(actor, { name: 'Борис' })
    const input = { reason: 'purchase', source: { type: 'purchase', id: 'doc-1' } }
    const earned = await new Earn().handle(actor, {
      ...input,
      customerId: anna,
      amount: 100_00,
      at: day(0),
      expiresAt: day(1000),
    })
    const spent = await new Spend().handle(actor, {
      ...input,
      customerId: anna,
      amount: 30_00,
      at: day(1),
    })
    const { movementId: returned } = await new Reverse().handle(actor, {
      movementId: spent,
      amount: 10_00,
      reason: 'refund',
      at: day(2),
      policy: { kind: 'within-balance' },
      minimumDays: 14,
    })
    const gift = await new Earn().handle(actor, {
      type: 'gift',
      customerId: boris,
      amount: 5_00,
      reason: 'За терпение',
      at: day(0),
      expiresAt: day(3),
    })
    await new ExpireLots().handle(actor, boris, day(4))
    return { tenant, anna, boris, earned, spent, returned, gift }
  })
}

const get = (client: ApiClient, { token }: Pick<Tenant, 'token'>, path = '', query: object = {}) =>
  client.get(`${URL}${path}`).qs(query).bearerToken(token)

test.group('The ledger of bonuses, looked at', (group) => {
  group.each.setup(rolledBack)

  test('lists movements newest first, of a customer, a kind, days and a document', async ({
    client,
    assert,
  }) => {
    const { tenant, anna, earned, spent, returned, gift } = await givenLedger()
    const idsOf = async (query: object) => {
      const answer = await get(client, tenant, '', query)
      answer.assertStatus(200)
      const { data, meta } = answer.body()
      assert.lengthOf(data, meta.total)
      return data.map(({ id }: { id: string }) => id)
    }
    const all = await get(client, tenant)
    assert.containSubset(all.body().data.at(-1), {
      title: 'Начисление',
      reason: 'Покупка',
      amount: 100,
      change: 100,
      customer: { id: anna, name: 'Анна Ёлкина' },
      source: { type: 'purchase', id: 'doc-1' },
      actor: 'Владелец',
    })
    assert.equal(all.body().meta.total, 5)
    assert.deepEqual(await idsOf({ customerId: anna }), [returned, spent, earned])
    assert.deepEqual(await idsOf({ type: 'gift' }), [gift])
    // 21:30 in Greenwich is the next day in Moscow.
    assert.sameMembers(await idsOf({ from: '2026-03-02', to: '2026-03-02' }), [earned, gift])
    assert.deepEqual(await idsOf({ document: 'doc-1' }), [spent, earned])
    assert.deepEqual(await idsOf({ document: 'doc-2' }), [])
  })

  test('opens a movement: entries, lots, what took it back, its place in the chain', async ({
    client,
    assert,
  }) => {
    const { tenant, spent, earned, returned } = await givenLedger()
    const before = await get(client, tenant, `/${spent}`)
    assert.containSubset(before.body().data, {
      entries: [
        {
          account: 'member',
          title: 'Бонусы клиента',
          amount: -30,
          customer: { name: 'Анна Ёлкина' },
        },
        { account: 'redeemed', amount: 30, customer: null },
      ],
      made: [],
      used: [{ amount: 30, madeBy: earned }],
      reversedBy: [{ id: returned, amount: 10 }],
      chain: { seq: null, checkedAt: null },
    })
    await tenant.inside(async () => {
      await chainLedger()
      await checkLedger()
    })
    const after = await get(client, tenant, `/${spent}`)
    assert.isNumber(after.body().data.chain.seq)
    assert.isNotNull(after.body().data.chain.checkedAt)
    const made = await get(client, tenant, `/${earned}`)
    assert.containSubset(made.body().data.made, [{ amount: 100, remaining: 80 }])
    const unknown = await get(client, tenant, `/${randomUUID()}`)
    unknown.assertStatus(404)
  })

  test('sums up what moved in the days asked for and what members have now', async ({
    client,
    assert,
  }) => {
    const { tenant, anna } = await givenLedger()
    const whole = await get(client, tenant, '/summary')
    assert.containSubset(whole.body().data, {
      issued: 105,
      redeemed: 20,
      expired: 5,
      adjusted: 0,
      outstanding: 80,
      debt: 0,
      chain: { links: 0, checkedAt: null },
    })
    const one = await get(client, tenant, '/summary', { customerId: anna, to: '2026-03-02' })
    assert.containSubset(one.body().data, { issued: 100, redeemed: 0, outstanding: 80 })
  })

  test('goes to a file in the reader’s language, and who took it is written down', async ({
    client,
    assert,
  }) => {
    const { tenant } = await givenLedger()
    const file = await get(client, tenant, '/export', { type: 'gift' })
    const lines = file.text().trim().split('\r\n')
    assert.include(lines[0], 'Причина')
    assert.lengthOf(lines, 2)
    assert.include(lines[1], 'Борис')
    assert.include(lines[1], 'За терпение')
    const rows = await tenant.inside(() =>
      db.from('audit_entries').where('action', 'bonuses.exported')
    )
    assert.lengthOf(rows, 1)
    const sheet = await get(client, tenant, '/export', { format: 'xlsx' })
    assert.equal(sheet.header('content-disposition'), 'attachment; filename="bonuses.xlsx"')
  })

  test('is for those with the right, and asks for days that exist', async ({ client }) => {
    const { tenant } = await givenLedger()
    const analyst = await givenMember(tenant, 'analyst')
    for (const path of ['', '/summary', '/export']) {
      const refused = await get(client, analyst, path)
      refused.assertStatus(403)
    }
    const wrong = await get(client, tenant, '', { from: '2026-02-30' })
    wrong.assertStatus(422)
  })
})
