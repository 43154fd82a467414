import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { MergeCustomers } from '#customers/actions/merge_customers'
import { UnmergeCustomer } from '#customers/actions/unmerge_customer'
import { Earn } from '#loyalty/ledger/actions/earn'
import { Hold } from '#loyalty/ledger/actions/hold'
import { Reverse } from '#loyalty/ledger/actions/reverse'
import { Spend } from '#loyalty/ledger/actions/spend'
import { HoldOpenError } from '#loyalty/ledger/errors'
import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import { listMovements } from '#loyalty/ledger/queries/movements_query'
import { verifyLedger } from '#loyalty/ledger/verify'
import { givenTenant, rolledBack } from '#tests/helpers/given'
import { givenCustomers } from '#tests/helpers/given_member'

const day = (number: number) => new Date(Date.now() + number * 86_400_000)
const ALL = { policy: { kind: 'all', limit: 1_000_000 } as const, minimumDays: 14 }

async function givenTwo() {
  const tenant = await givenTenant()
  const [one, other, third] = await givenCustomers(tenant, 3)
  const { actor, inside } = tenant
  const basics = { reason: 'test', at: day(-1) }
  return {
    one,
    other,
    third,
    earn: (customerId: string, amount: number, expiresAt: Date | null = null) =>
      inside(() => new Earn().handle(actor, { ...basics, customerId, amount, expiresAt })),
    spend: (customerId: string, amount: number) =>
      inside(() => new Spend().handle(actor, { ...basics, customerId, amount })),
    hold: (customerId: string, amount: number) =>
      inside(() => new Hold().handle(actor, { ...basics, customerId, amount, expiresAt: day(1) })),
    reverse: (movementId: string) =>
      inside(() => new Reverse().handle(actor, { ...basics, ...ALL, movementId })),
    merge: (id: string, mergedId: string) =>
      inside(() => new MergeCustomers().handle(actor, id, mergedId)),
    part: (id: string, mergedId: string) =>
      inside(() => new UnmergeCustomer().handle(actor, id, mergedId)),
    available: async (customerId: string) => {
      const { available } = await inside(() => balanceOf(actor, customerId, new Date()))
      return available
    },
    lots: (customerId: string) =>
      inside(async () => {
        const { rows } = await db.rawQuery(
          `select remaining, expires_at as until from ledger_lots
            where customer_id = :customerId and remaining > 0 order by expires_at nulls last, remaining`,
          { customerId }
        )
        return rows as { remaining: number; until: Date | null }[]
      }),
    movements: (customerId: string) =>
      inside(async () => {
        const { rows } = await listMovements(actor, customerId, {})
        return rows.map(({ type, change }) => [type, change])
      }),
    findings: () => inside(() => verifyLedger(db.connection())),
  }
}

test.group('Bonuses of customers who are merged', (group) => {
  group.each.setup(rolledBack)

  test('move with their expiry, and go back to the lots they came from', async ({ assert }) => {
    const { one, other, earn, merge, part, lots, available, movements, findings } = await givenTwo()
    await earn(one, 1000)
    await earn(other, 300, day(40))
    await earn(other, 500)
    const before = [await lots(one), await lots(other)]

    await merge(one, other)
    assert.equal(await available(one), 1800)
    assert.equal(await available(other), 1800)
    assert.deepEqual(await lots(one), [
      { remaining: 300, until: before[1][0].until },
      { remaining: 500, until: null },
      { remaining: 1000, until: null },
    ])
    const [merged] = await movements(one)
    assert.deepEqual(merged, ['transfer', 0])
    assert.deepEqual(await findings(), [])

    const { stayed } = await part(one, other)
    assert.equal(stayed.bonuses, 0)
    assert.deepEqual([await lots(one), await lots(other)], before)
    const [parted] = await movements(one)
    assert.deepEqual(parted, ['transfer', -8])
    assert.deepEqual(await findings(), [])
  })

  test('that were spent since stay spent, and nobody falls below zero', async ({ assert }) => {
    const { one, other, earn, spend, merge, part, available, findings } = await givenTwo()
    await earn(one, 1000)
    await earn(other, 800, day(40))
    await merge(one, other)
    await spend(other, 600)
    const { stayed } = await part(one, other)
    assert.equal(stayed.bonuses, 600)
    assert.equal(await available(one), 1000)
    assert.equal(await available(other), 200)
    assert.deepEqual(await findings(), [])
  })

  test('that are put aside for a purchase keep the cards apart until it is finished', async ({
    assert,
  }) => {
    const { one, other, earn, hold, merge, available } = await givenTwo()
    await earn(other, 800)
    await hold(other, 100)
    await assert.rejects(() => merge(one, other), HoldOpenError)
    assert.equal(await available(other), 700)
    assert.equal(await available(one), 0)
  })

  test('that were put aside after the merge stay with who put them aside', async ({ assert }) => {
    const { one, other, earn, hold, merge, part, available, findings } = await givenTwo()
    await earn(one, 100)
    await earn(other, 800)
    await merge(one, other)
    await hold(one, 500)
    const { stayed } = await part(one, other)
    assert.equal(stayed.bonuses, 400)
    assert.equal(await available(one), 0)
    assert.equal(await available(other), 400)
    assert.deepEqual(await findings(), [])
  })

  test('a debt moves too, is paid by what the other one has, and goes back whole', async ({
    assert,
  }) => {
    const { one, other, earn, spend, reverse, merge, part, available, lots, findings } =
      await givenTwo()
    await earn(one, 1000, day(40))
    const purchase = await earn(other, 700)
    await spend(other, 700)
    await reverse(purchase)
    const before = await lots(one)
    assert.equal(await available(other), -700)
    await merge(one, other)
    assert.equal(await available(one), 300)
    await part(one, other)
    assert.equal(await available(other), -700)
    assert.deepEqual(await lots(one), before)
    assert.deepEqual(await findings(), [])
  })

  test('of a refund go to who stands for the buyer now, also over two merges, and back', async ({
    assert,
  }) => {
    const { one, other, third, earn, spend, reverse, merge, part, available, lots, findings } =
      await givenTwo()
    await earn(one, 500, day(60))
    const purchase = await spend(one, 400)
    await merge(other, one)
    await merge(third, other)
    await reverse(purchase)
    assert.equal(await available(third), 500)
    await part(third, other)
    await part(other, one)
    assert.equal(await available(third), 0)
    assert.equal(await available(other), 0)
    assert.containSubset(await lots(one), [{ remaining: 500 }])
    assert.deepEqual(await findings(), [])
  })
})
