import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { ActivateCoupon } from '#loyalty/coupons/actions/activate_coupon'
import { CouponUsedUpError } from '#loyalty/coupons/errors'
import { redeem } from '#loyalty/coupons/redeem'
import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import { verifyLedger } from '#loyalty/ledger/verify'
import { givenTenant, type Tenant } from '#tests/helpers/given'
import { givenCoupons } from '#tests/helpers/given_coupons'
import { givenCustomers } from '#tests/helpers/given_member'

/** How many of the tills were served; the others were told that it is used up. */
async function served(tills: Promise<unknown>[]) {
  const outcomes = await Promise.all(
    tills.map((till) =>
      till.then(
        () => true,
        (error) => {
          if (!(error instanceof CouponUsedUpError)) throw error
          return false
        }
      )
    )
  )
  return outcomes.filter(Boolean).length
}

function redeemAt(tenant: Tenant, couponIds: string[], customerId: string | null) {
  const at = new Date()
  return tenant.inside(() => redeem(tenant.actor, { couponIds, customerId, purchaseId: null, at }))
}

test.group('Coupons under attack', () => {
  test('{$self} tills at once use a coupon as often as it may be used')
    .with([2, 10, 200])
    .run(async ({ assert }, tills) => {
      const tenant = await givenTenant()
      const limits = { usesLimit: Math.ceil(tills / 4), customerLimit: null }
      const { coupons } = await givenCoupons(tenant, limits)
      const all = Array.from({ length: tills }, () => redeemAt(tenant, [coupons[0].id], null))
      assert.equal(await served(all), limits.usesLimit)
      await tenant.inside(async () => {
        const [coupon] = await db.from('coupons')
        assert.equal(coupon.uses, limits.usesLimit)
        assert.lengthOf(await db.from('coupon_redemptions'), limits.usesLimit)
      })
    })

  test('{$self} tills at once give the bonuses of a code for everybody once to each customer')
    .with([2, 10, 200])
    .run(async ({ assert }, tills) => {
      const tenant = await givenTenant()
      const customers = await givenCustomers(tenant, Math.max(1, tills / 10))
      const bonus = { kind: 'bonus' as const, bonus: 700, code: 'SUMMER', usesLimit: null }
      const { coupons } = await givenCoupons(tenant, bonus)
      const all = Array.from({ length: tills }, (_, number) =>
        redeemAt(tenant, [coupons[0].id], customers[number % customers.length])
      )
      assert.equal(await served(all), customers.length)
      await tenant.inside(async () => {
        for (const customer of customers) {
          const balance = await balanceOf(tenant.actor, customer, new Date())
          assert.equal(balance.available, 700)
        }
        assert.deepEqual(await verifyLedger(db.connection()), [])
      })
    })

  test('tills that take the same coupons in another order do not wait for each other', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const { coupons } = await givenCoupons(tenant, { count: 3, usesLimit: 50 })
    const ids = coupons.map(({ id }) => id)
    const all = Array.from({ length: 50 }, (_, number) =>
      redeemAt(tenant, number % 2 ? ids : ids.toReversed(), null)
    )
    assert.equal(await served(all), 50)
  })

  test('a coupon that is used up takes nothing of the others', async ({ assert }) => {
    const tenant = await givenTenant()
    const { coupons } = await givenCoupons(tenant, { count: 2 })
    const ids = coupons.map(({ id }) => id)
    await redeemAt(tenant, [ids[1]], null)
    await assert.rejects(() => redeemAt(tenant, ids, null))
    const uses = await tenant.inside(() => db.from('coupons').orderBy('id').select('uses'))
    assert.deepEqual(
      uses.map((row) => row.uses),
      [0, 1]
    )
  })

  test('customers who activate at once get a code each, and twice the same one', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const customers = await givenCustomers(tenant, 20)
    const batch = await givenCoupons(tenant, { audience: 'personal', count: 20, activeMinutes: 5 })
    const activate = (customerId: string) =>
      tenant.inside(() =>
        new ActivateCoupon().handle(tenant.actor, { batchId: batch.id, customerId, at: new Date() })
      )
    const activations = await Promise.all([...customers, ...customers].map(activate))
    const codes = activations.map(({ code }) => code)
    assert.equal(new Set(codes).size, 20)
    assert.deepEqual(codes.slice(0, 20), codes.slice(20))
  })
})
