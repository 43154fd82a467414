import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { verifyLedger } from '#loyalty/ledger/verify'
import { givenCoupons } from '#tests/helpers/given_coupons'
import { givenPromotion } from '#tests/helpers/given_promotions'
import { givenShop } from '#tests/helpers/given_shop'
import { webProcess, type WebProcess } from '#tests/helpers/processes'

const PROCESSES = 3
const PRICE = 1000
const OFF = 100
const NO_LIMITS = { uses: null, usesPerCustomer: null, budget: null, partial: false }

interface Answer {
  status: number
  text: string
  data: { discount: number; paidWithBonuses: number; coupons: { used: unknown[] } } | undefined
}

test.group('Tills of several processes at once', (group) => {
  const webs: WebProcess[] = []

  group.setup(async () => {
    for (let started = 0; started < PROCESSES; started++) {
      const web = await webProcess()
      await web.start()
      webs.push(web)
    }
    return async () => {
      await Promise.all(webs.map((web) => web.kill()))
    }
  })

  const buy = async (token: string, body: object, key: string, at: number): Promise<Answer> => {
    const response = await fetch(`${webs[at % PROCESSES].url}/api/v1/pos/process-purchase`, {
      method: 'POST',
      headers: {
        'authorization': `Bearer ${token}`,
        'content-type': 'application/json',
        'accept': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, text, data: JSON.parse(text).data }
  }

  test('{$self} purchases take no use, kopeck, bonus or coupon too many')
    .with([2, 10, 200])
    .run(async ({ client, assert }, purchases) => {
      const shop = await givenShop(client)
      const { token } = shop.tenant
      const uses = Math.ceil(purchases / 2)
      const budget = Math.ceil(purchases / 3) * OFF * 100
      const limited = await givenPromotion(shop.tenant, { limits: { ...NO_LIMITS, uses } })
      const budgeted = await givenPromotion(shop.tenant, {
        limits: { ...NO_LIMITS, budget },
        priority: 2,
      })
      const { codes } = await givenCoupons(shop.tenant, { count: 1, usesLimit: 1 })
      const customerId = await shop.newCustomer(600)
      const body = {
        venueId: shop.venue.id,
        customer: { id: customerId },
        items: [{ price: PRICE }],
        bonuses: 'max',
        couponCodes: codes,
      }
      const answers = await Promise.all(
        Array.from({ length: purchases }, (_, at) => buy(token, body, randomUUID(), at))
      )
      for (const { status, text } of answers) assert.oneOf(status, [201, 409, 422], text)
      const made = answers.flatMap(({ status, data }) => (status === 201 ? [data!] : []))
      assert.isNotEmpty(made)

      await shop.tenant.inside(async () => {
        const { rows } = await db.rawQuery(
          `select u.promotion_id as id, u.uses, u.budget,
                  (select count(*)::int from purchase_promotions p where p.promotion_id = u.promotion_id) as counted,
                  (select coalesce(sum(p.budget), 0)::bigint from purchase_promotions p
                    where p.promotion_id = u.promotion_id) as spent
             from promotion_uses u`
        )
        const taken = new Map(rows.map((row: { id: string }) => [row.id, row]))
        const ofUses = taken.get(limited.id) as Record<string, number>
        const ofBudget = taken.get(budgeted.id) as Record<string, number>
        assert.isAtMost(ofUses.uses, uses)
        assert.equal(ofUses.uses, ofUses.counted)
        assert.isAtMost(ofBudget.budget, budget)
        assert.equal(ofBudget.budget, ofBudget.spent)
        assert.deepEqual(await verifyLedger(db.connection()), [])
        const { rows: balance } = await db.rawQuery(
          'select total, debt from ledger_balances where customer_id = :customerId',
          { customerId }
        )
        assert.isAtLeast(balance[0].total, 0)
        assert.equal(balance[0].debt, 0)
      })
      assert.isAtMost(made.filter(({ coupons }) => coupons.used.length > 0).length, 1)
      const { rows: count } = await shop.tenant.inside(() =>
        db.rawQuery('select count(*)::int as purchases from purchases')
      )
      assert.equal(count[0].purchases, made.length)
    })
    .timeout(120_000)

  test('one purchase sent five times in any order to any process is one, byte for byte', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client)
    const { token } = shop.tenant
    const customerId = await shop.newCustomer(100)
    const body = {
      venueId: shop.venue.id,
      customer: { id: customerId },
      items: [{ price: PRICE }],
      bonuses: 'max',
    }
    const keys = Array.from({ length: 10 }, () => randomUUID())
    const answers = await Promise.all(
      keys.flatMap((key, first) =>
        Array.from({ length: 5 }, (_, again) => buy(token, body, key, first + again))
      )
    )
    keys.forEach((_, index) => {
      const same = answers.slice(index * 5, index * 5 + 5)
      assert.deepEqual(
        same.map(({ status }) => status),
        [201, 201, 201, 201, 201]
      )
      assert.equal(new Set(same.map(({ text }) => text)).size, 1)
    })
    const other = await buy(token, { ...body, items: [{ price: 1 }] }, keys[0], 1)
    assert.equal(other.status, 409)
    const { rows } = await shop.tenant.inside(() =>
      db.rawQuery('select count(*)::int as purchases from purchases')
    )
    assert.equal(rows[0].purchases, keys.length)
  }).timeout(120_000)
})
