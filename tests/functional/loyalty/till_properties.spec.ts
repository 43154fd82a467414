import fc from 'fast-check'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { quotePurchase } from '#loyalty/till/quote_purchase'
import { ProcessPurchase } from '#loyalty/till/process_purchase'
import { requestOf } from '#loyalty/till/request_of'
import { verifyLedger } from '#loyalty/ledger/verify'
import { withTenant } from '#tenancy/tenant_scope'
import { rolledBack } from '#tests/helpers/given'
import { givenPromotion } from '#tests/helpers/given_promotions'
import { multiply } from '#tests/helpers/promotions'
import { givenShop } from '#tests/helpers/given_shop'

/** How many random carts are tried; `TILL_STORM=10000` for a long run. */
const CARTS = Number(process.env.TILL_STORM ?? 60)
const REFUNDS = Number(process.env.TILL_STORM ?? 20)
const NAMES = ['Латте', 'Торт', 'Чай', 'Сок', 'Суп']

const item = fc.record({
  name: fc.constantFrom(...NAMES),
  category: fc.constantFrom('Напитки', 'Кухня'),
  quantity: fc.integer({ min: 1, max: 4000 }).map((thousandths) => thousandths / 1000),
  price: fc.integer({ min: 1, max: 99_999 }).map((kopecks) => kopecks / 100),
})
const cart = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 6 }),
  bonuses: fc.oneof(fc.constant('max' as const), fc.constant(0)),
})

type Client = Parameters<typeof givenShop>[0]
type Shop = Awaited<ReturnType<typeof givenBusyShop>>

/** In one transaction the versions of a counter pile up: each purchase of a shop takes longer than the one before. */
const PURCHASES_OF_A_SHOP = 100

/** A club with promotions of several kinds, all of them with limits and a budget. */
async function givenBusyShop(client: Client) {
  const shop = await givenShop(client, { preset: 'club' })
  const limits = { uses: 1000, usesPerCustomer: 100, budget: 10_000_000, partial: true }
  await givenPromotion(shop.tenant, { limits })
  await givenPromotion(shop.tenant, {
    lane: 'item',
    effect: { type: 'n_for_m', paid: 2, free: 1 },
    limits,
  })
  await givenPromotion(shop.tenant, {
    lane: 'points',
    effect: multiply(15_000),
    limits: { ...limits, budget: null },
  })
  return shop
}

/** Tries so many in shops of their own. @returns what is wrong with their books afterwards */
async function inShops(
  client: Client,
  count: number,
  attempt: (shop: Shop, runs: number) => Promise<void>
) {
  const findings = []
  for (let left = count; left > 0; left -= PURCHASES_OF_A_SHOP) {
    const shop = await givenBusyShop(client)
    await attempt(shop, Math.min(left, PURCHASES_OF_A_SHOP))
    findings.push(...(await shop.tenant.inside(() => verifyLedger(db.connection()))))
  }
  return findings
}

test.group('Any purchase', (group) => {
  group.each.setup(rolledBack)

  test('comes to what its quote said, and the quote writes nothing', async ({ client, assert }) => {
    const findings = await inShops(client, CARTS, (shop, numRuns) => {
      const { actor, tenantId } = shop.tenant
      return fc.assert(
        fc.asyncProperty(cart, async (given) => {
          const customerId = await shop.newCustomer(500)
          const now = new Date()
          const request = requestOf({
            ...given,
            venueId: shop.venue.id,
            customer: { id: customerId },
          })
          const quoted = await withTenant(db, tenantId, async () => {
            await db.rawQuery('set local transaction_read_only = on')
            return quotePurchase(actor, request, now)
          })
          const made = await withTenant(db, tenantId, () =>
            new ProcessPurchase().handle(actor, request, {
              now,
              source: 'till',
              quote: quoted.token,
            })
          )
          assert.deepEqual(made.appraisal, quoted.appraisal)
        }),
        { numRuns }
      )
    })
    assert.deepEqual(findings, [])
  }).timeout(CARTS * 1000)

  test('leaves nothing behind once it is refunded, however the refund is split', async ({
    client,
    assert,
  }) => {
    const share = fc.double({ min: 0.05, max: 0.95, noNaN: true })
    const findings = await inShops(client, REFUNDS, (shop, numRuns) =>
      fc.assert(
        fc.asyncProperty(cart, fc.array(share, { maxLength: 3 }), async (given, shares) => {
          const customerId = await shop.newCustomer(500)
          const before = await shop.state(customerId)
          const made = await shop.buy({ ...given, customer: { id: customerId } })
          assert.equal(made.status(), 201, JSON.stringify(made.body()))
          const { purchaseId, total, paidWithBonuses } = made.body().data
          const back = { money: 0, bonuses: 0 }
          const left = given.items.map(({ quantity }) => Math.round(quantity * 1000))
          for (const part of shares) {
            const items = left
              .map((quantity, index) => ({
                line: index + 1,
                quantity: Math.floor(quantity * part),
              }))
              .filter(({ quantity }) => quantity > 0)
            if (items.length === 0) continue
            for (const { line, quantity } of items) left[line - 1] -= quantity
            await refund({
              purchaseId,
              items: items.map(({ line, quantity }) => ({ line, quantity: quantity / 1000 })),
            })
          }
          await refund({ purchaseId })
          assert.closeTo(back.money, total, 0.001)
          assert.closeTo(back.bonuses, paidWithBonuses, 0.001)
          assert.deepEqual(withoutTier(await shop.state(customerId)), withoutTier(before))

          async function refund(body: object) {
            const answer = await shop.refund(body)
            assert.equal(answer.status(), 201, JSON.stringify(answer.body()))
            back.money += answer.body().data.total
            back.bonuses += answer.body().data.bonusesReturned
          }
        }),
        { numRuns }
      )
    )
    assert.deepEqual(findings, [])
  }).timeout(REFUNDS * 4000)
})

/** Who bought once is a member of the lowest tier, who never did is in none. */
function withoutTier({ tier, ...state }: { tier: { spent: number; categories: string[] } | null }) {
  return { ...state, spent: tier?.spent ?? 0, categories: tier?.categories ?? [] }
}
