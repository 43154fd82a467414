import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { Earn } from '#loyalty/ledger/actions/earn'
import { ExpireLots } from '#loyalty/ledger/actions/expire'
import { CaptureHold, Hold } from '#loyalty/ledger/actions/hold'
import { Reverse, type ReturnPolicy } from '#loyalty/ledger/actions/reverse'
import { Spend } from '#loyalty/ledger/actions/spend'
import { NotEnoughBonusesError, NothingToReverseError } from '#loyalty/ledger/errors'
import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import { verifyLedger } from '#loyalty/ledger/verify'
import { givenTenant, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenCustomers } from '#tests/helpers/given_member'

const START = Date.parse('2026-03-01T09:00:00Z')
const day = (number: number) => new Date(START + number * 86_400_000)
const ALL: ReturnPolicy = { kind: 'all', limit: 1_000_000 }

async function givenMember() {
  const tenant = await givenTenant()
  const [customerId] = await givenCustomers(tenant, 1)
  const { actor } = tenant
  const inside = tenant.inside
  const basics = (amount: number, at: Date) => ({ customerId, amount, at, reason: 'test' })
  return {
    tenant,
    customerId,
    earn: (amount: number, at: Date, until: Date | null = null, activeFrom = at) =>
      inside(() =>
        new Earn().handle(actor, { ...basics(amount, at), expiresAt: until, activeFrom })
      ),
    spend: (amount: number, at: Date) =>
      inside(() => new Spend().handle(actor, basics(amount, at))),
    hold: (amount: number, at: Date, expiresAt: Date) =>
      inside(() => new Hold().handle(actor, { ...basics(amount, at), expiresAt })),
    capture: (holdId: string, at: Date, amount?: number) =>
      inside(() =>
        new CaptureHold().handle(actor, { customerId, holdId, amount, at, reason: 'test' })
      ),
    expire: (at: Date) => inside(() => new ExpireLots().handle(actor, customerId, at)),
    reverse: (movementId: string, at: Date, amount?: number, policy = ALL) =>
      inside(() =>
        new Reverse().handle(actor, {
          movementId,
          amount,
          policy,
          at,
          minimumDays: 14,
          reason: 'test',
        })
      ),
    balance: (at: Date) => inside(() => balanceOf(actor, customerId, at)),
    lots: () =>
      inside(async () => {
        const { rows } = await db.rawQuery(
          'select remaining, expires_at as until from ledger_lots order by id'
        )
        return rows as { remaining: number; until: Date | null }[]
      }),
  }
}

const findingsOf = (tenant: Tenant) => tenant.inside(() => verifyLedger(db.connection()))

test.group('Bonus ledger', (group) => {
  group.each.setup(rolledBack)

  test('bonuses are spent soonest expiry first, those without one last', async ({ assert }) => {
    const { earn, spend, lots } = await givenMember()
    await earn(1000, day(0))
    await earn(500, day(0), day(90))
    await earn(300, day(1), day(30))
    await spend(600, day(2))
    const left = await lots()
    assert.deepEqual(
      left.map(({ remaining }) => remaining),
      [1000, 200, 0]
    )
  })

  test('pending bonuses cannot be spent until their day, expired ones not after it', async ({
    assert,
  }) => {
    const { earn, spend, balance } = await givenMember()
    await earn(1000, day(0), day(30), day(14))
    assert.deepInclude(await balance(day(1)), { available: 0, pending: 1000 })
    await assert.rejects(() => spend(1, day(13)), NotEnoughBonusesError)
    assert.deepInclude(await balance(day(14)), { available: 1000, pending: 0, expiringSoon: 1000 })
    await spend(400, day(14))
    assert.deepInclude(await balance(day(31)), { available: 0 })
    await assert.rejects(() => spend(1, day(31)), NotEnoughBonusesError)
  })

  test('expiry writes down what is over, once', async ({ assert }) => {
    const { tenant, earn, expire, balance } = await givenMember()
    await earn(1000, day(0), day(30))
    await earn(700, day(0))
    assert.equal(await expire(day(30)), 1000)
    assert.equal(await expire(day(31)), 0)
    assert.deepInclude(await balance(day(31)), { available: 700 })
    assert.deepEqual(await findingsOf(tenant), [])
  })

  test('a hold keeps bonuses from being spent twice, and frees them by itself', async ({
    assert,
  }) => {
    const { tenant, earn, hold, spend, balance } = await givenMember()
    await earn(1000, day(0))
    await hold(800, day(1), day(2))
    assert.deepInclude(await balance(day(1)), { available: 200, held: 800 })
    await assert.rejects(() => spend(300, day(1)), NotEnoughBonusesError)
    assert.deepInclude(await balance(day(2)), { available: 1000, held: 0 })
    await spend(1000, day(2))
    assert.deepEqual(await findingsOf(tenant), [])
  })

  test('a captured part is spent, the rest is free again, and nothing is captured twice', async ({
    assert,
  }) => {
    const { earn, hold, capture, balance } = await givenMember()
    await earn(1000, day(0))
    const { id } = await hold(800, day(1), day(5))
    await capture(id, day(1), 500)
    assert.deepInclude(await balance(day(1)), { available: 500, held: 0 })
    await assert.rejects(() => capture(id, day(1)))
  })

  test('a refund gives back to the same lots with their own expiry, but at least 14 days', async ({
    assert,
  }) => {
    const { earn, spend, reverse, lots } = await givenMember()
    await earn(300, day(0), day(20))
    await earn(500, day(0), day(90))
    const purchase = await spend(600, day(1))
    await reverse(purchase, day(15), 400)
    assert.deepEqual(await lots(), [
      { remaining: 100, until: day(29) },
      { remaining: 500, until: day(90) },
    ])
  })

  test('any split of a refund ends where the whole one does', async ({ assert }) => {
    const splits = [[1000], [1, 999], [250, 250, 250, 250], [999, 1]]
    const ends = []
    for (const parts of splits) {
      const { tenant, earn, spend, reverse, lots, balance } = await givenMember()
      await earn(300, day(0), day(90))
      await earn(900, day(0))
      const before = { lots: await lots(), balance: await balance(day(1)) }
      const purchase = await spend(1000, day(1))
      for (const part of parts) await reverse(purchase, day(2), part)
      const after = { lots: await lots(), balance: await balance(day(2)) }
      assert.deepEqual(after, before)
      ends.push(after)
      await assert.rejects(() => reverse(purchase, day(3), 1), NothingToReverseError)
      assert.deepEqual(await findingsOf(tenant), [])
    }
    assert.lengthOf(ends, splits.length)
  })

  test('earned bonuses that are gone become a debt, which later ones pay', async ({ assert }) => {
    const { tenant, earn, spend, reverse, balance } = await givenMember()
    const purchase = await earn(1000, day(0))
    await spend(900, day(1))
    await reverse(purchase, day(2))
    assert.deepInclude(await balance(day(2)), { available: -900 })
    await assert.rejects(() => spend(1, day(2)), NotEnoughBonusesError)
    await earn(1500, day(3))
    assert.deepInclude(await balance(day(3)), { available: 600 })
    assert.deepEqual(await findingsOf(tenant), [])
  })

  test('beyond the limit of a debt, or without one, the rest is written off', async ({
    assert,
  }) => {
    const limited = await givenMember()
    const purchase = await limited.earn(1000, day(0))
    await limited.spend(1000, day(1))
    const outcome = await limited.reverse(purchase, day(2), undefined, { kind: 'all', limit: 300 })
    assert.deepInclude(outcome, { owed: 300, writtenOff: 700 })
    assert.deepInclude(await limited.balance(day(2)), { available: -300 })
    assert.deepEqual(await findingsOf(limited.tenant), [])

    const careful = await givenMember()
    const other = await careful.earn(1000, day(0))
    await careful.spend(600, day(1))
    await careful.reverse(other, day(2), undefined, { kind: 'within-balance' })
    assert.deepInclude(await careful.balance(day(2)), { available: 0 })
    assert.deepEqual(await findingsOf(careful.tenant), [])

    const generous = await givenMember()
    await generous.earn(200, day(0))
    const waiting = await generous.earn(1000, day(0), null, day(14))
    const usable = await generous.earn(300, day(0))
    await generous.reverse(waiting, day(2), undefined, { kind: 'pending' })
    const kept = await generous.reverse(usable, day(2), undefined, { kind: 'pending' })
    assert.deepInclude(kept, { taken: 0, owed: 0, writtenOff: 300 })
    assert.deepInclude(await generous.balance(day(2)), { available: 500, pending: 0 })
    assert.deepEqual(await findingsOf(generous.tenant), [])
  })
})
