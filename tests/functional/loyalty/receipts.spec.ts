import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { removeReceipts } from '#commerce/ingest/remove_receipts'
import { verifyRollups } from '#commerce/rollups/verify_rollups'
import { refreshTouchedDays } from '#commerce/rollups/touched_days_list'
import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import { verifyLedger } from '#loyalty/ledger/verify'
import { accrueTouched } from '#loyalty/receipts/accrue_touched'
import { givenVenue, rolledBack } from '#tests/helpers/given'
import { customerBy, givenCustomer, givenTill } from '#tests/helpers/given_customers'
import { givenPromotion } from '#tests/helpers/given_promotions'
import { givenShop } from '#tests/helpers/given_shop'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'

const PHONE = '+79031112233'
const daysAgo = (days: number) => DateTime.utc().minus({ days }).toFormat("yyyy-MM-dd'T'HH:mm:ss")

async function givenSystem(client: ApiClient) {
  const shop = await givenShop(client)
  const system = await givenTill(shop.tenant, shop)
  const settle = () =>
    shop.tenant.inside(async () => {
      while ((await accrueTouched(shop.tenant.actor, new Date())) > 0);
    })
  return {
    shop,
    system,
    settle,
    sells: async (...sales: Parameters<typeof system.sells>[0]) => {
      await system.sells(sales.map((sale) => ({ phone: PHONE, name: 'Анна', ...sale })))
      await settle()
    },
    has: async () => {
      const customerId = await customerBy(shop.tenant, PHONE)
      const found = await shop.tenant.inside(() =>
        balanceOf(shop.tenant.actor, customerId, new Date())
      )
      return found.available
    },
    agrees: async () => {
      const findings = await shop.tenant.inside(() => verifyLedger(db.connection()))
      return findings.length === 0
    },
  }
}

test.group('Receipts of connected systems', (group) => {
  group.each.setup(rolledBack)

  test('earn once by the terms of their day, whatever is told again', async ({
    client,
    assert,
  }) => {
    const { sells, has, agrees } = await givenSystem(client)
    const sale = { externalId: 'one', total: '1000.00', closedAt: daysAgo(3) }
    await sells(sale, { externalId: 'two', total: '500.00', closedAt: daysAgo(2) })
    assert.equal(await has(), 1500)
    await sells(sale)
    assert.equal(await has(), 1500)
    await sells({ externalId: 'nobody', phone: undefined, name: undefined, total: '900.00' })
    assert.equal(await has(), 1500)
    await sells({ externalId: 'ages ago', total: '70000.00', closedAt: daysAgo(400) })
    assert.equal(await has(), 1500, 'what would have expired is not given')
    assert.isTrue(await agrees())
  })

  test('what a receipt says later counts: other sums, a cancellation, a return of it', async ({
    client,
    assert,
  }) => {
    const { shop, system, sells, settle, has, agrees } = await givenSystem(client)
    const sale = { externalId: 'one', total: '1000.00', closedAt: daysAgo(3) }
    await sells(sale)
    await sells({ ...sale, total: '700.00' })
    assert.equal(await has(), 700)
    await shop.tenant.inside(() => removeReceipts(system.connection.id, ['one']))
    await settle()
    assert.equal(await has(), 0)
    await sells(sale)
    assert.equal(await has(), 1000)
    await sells({ ...sale, status: 'cancelled' })
    assert.equal(await has(), 0)
    assert.isTrue(await agrees())
  })

  test('a refund takes back its share, by its sale or by the latest that fits', async ({
    client,
    assert,
  }) => {
    const { system, settle, sells, has, agrees } = await givenSystem(client)
    await sells({ externalId: 'one', total: '1000.00', closedAt: daysAgo(3) })
    await system.sells([
      { phone: PHONE, externalId: 'back', kind: 'refund', total: '-250.00', closedAt: daysAgo(2) },
    ])
    await settle()
    assert.equal(await has(), 750)
    await sells({ externalId: 'back', kind: 'refund', total: '-250.00', closedAt: daysAgo(2) })
    assert.equal(await has(), 750, 'the same refund again')
    await sells({ externalId: 'rest', kind: 'refund', total: '-750.00', closedAt: daysAgo(1) })
    assert.equal(await has(), 0)
    assert.isTrue(await agrees())
  })

  test('promotions on bonuses multiply, prices stay as the system made them', async ({
    client,
    assert,
  }) => {
    const { shop, sells, has } = await givenSystem(client)
    await givenPromotion(shop.tenant)
    await givenPromotion(shop.tenant, {
      lane: 'points',
      effect: { type: 'bonus_multiplier', multiplier: 30_000 },
      limits: { uses: 1, usesPerCustomer: null, budget: null, partial: false },
    })
    await sells({ externalId: 'one', total: '1000.00', closedAt: daysAgo(1) })
    assert.equal(await has(), 3000)
    await sells({ externalId: 'two', total: '1000.00', closedAt: daysAgo(1) })
    assert.equal(await has(), 4000, 'the promotion could be used once')
  })

  test('a sale that our till made is counted once when the system tells of it', async ({
    client,
    assert,
  }) => {
    const { shop, sells, has, agrees } = await givenSystem(client)
    await sells({ externalId: 'known', total: '100.00', closedAt: daysAgo(3) })
    const made = await shop.buy({
      customer: { phone: PHONE },
      items: [{ price: 1000 }],
      externalId: 'check-7',
    })
    made.assertStatus(201)
    assert.equal(await has(), 1100)
    await sells({ externalId: 'check-7', total: '1000.00', closedAt: daysAgo(0) })
    assert.equal(await has(), 1100)
    await shop.tenant.inside(async () => {
      while (await refreshTouchedDays());
      const { rows } = await db.rawQuery(
        `select sum(revenue)::int as revenue, sum(receipts)::int as receipts from daily_sales`
      )
      assert.deepEqual(rows, [{ revenue: 110_000, receipts: 2 }])
      const everything = { from: '2000-01-01', to: '2100-01-01' }
      assert.deepEqual(await verifyRollups(db.connection(), everything), [])
    })
    const refund = await shop.refund({ purchaseId: made.body().data.purchaseId })
    refund.assertStatus(201)
    assert.equal(await has(), 100)
    const { rows } = await shop.tenant.inside(() =>
      db.rawQuery(`select count(*)::int as refunds from receipts where kind = 'refund'`)
    )
    assert.equal(rows[0].refunds, 0, 'the system tells of the refund itself')
    assert.isTrue(await agrees())
  })

  test('a club knows the tier that a customer had then, and lifts them', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client, { preset: 'club' })
    const beauty = await givenVenue(shop.tenant, { category: 'beauty' })
    const flowers = await givenVenue(shop.tenant, { category: 'floristics' })
    const tills: Awaited<ReturnType<typeof givenTill>>[] = []
    for (const place of [shop, beauty, flowers]) tills.push(await givenTill(shop.tenant, place))
    await givenCustomer(shop.tenant, { name: 'Анна', phone: PHONE })
    const sell = (till: number, total: string, days: number) =>
      tills[till].sells([{ phone: PHONE, total, closedAt: daysAgo(days) }])
    await sell(0, '10000.00', 9)
    await sell(1, '10000.00', 8)
    await sell(2, '10000.00', 7)
    await sell(0, '1000.00', 6)
    await shop.tenant.inside(async () => {
      while ((await accrueTouched(shop.tenant.actor, new Date())) > 0);
      const { rows } = await db.rawQuery('select earned, tier from purchases order by at')
      assert.deepEqual(rows, [
        { earned: 75_000, tier: 'insider' },
        { earned: 75_000, tier: 'insider' },
        { earned: 75_000, tier: 'insider' },
        { earned: 7000, tier: 'vip' },
      ])
      const { rows: members } = await db.rawQuery('select tier from member_tiers')
      assert.deepEqual(members, [{ tier: 'vip' }])
    })
  })
})
