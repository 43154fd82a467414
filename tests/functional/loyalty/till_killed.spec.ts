import { randomUUID } from 'node:crypto'
import { createRandom } from '@krug/connector-sdk/simulator'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { chainLedger } from '#loyalty/ledger/chain'
import { verifyLedger } from '#loyalty/ledger/verify'
import { givenPromotion } from '#tests/helpers/given_promotions'
import { givenShop } from '#tests/helpers/given_shop'
import { pause, webProcess, type WebProcess } from '#tests/helpers/processes'
import { surely } from '#tests/helpers/surely'

const KILLS = 6
const TILLS = 6
const BETWEEN = 25
const LIMITS = { uses: 100_000, usesPerCustomer: 100_000, budget: 100_000_000, partial: false }

/** What purchases and refunds have left behind, each said in two ways that must agree. */
const AGREEMENTS = `
  select
    (select coalesce(sum(total + paid_with_bonuses), 0)::bigint from purchases) as bought,
    (select coalesce(sum(total), 0)::bigint from receipts where kind = 'sale' and status = 'closed') as sold,
    (select coalesce(sum(refunded + bonuses_returned), 0)::bigint from purchases) as given_back,
    (select coalesce(-sum(total), 0)::bigint from receipts where kind = 'refund' and status = 'closed') as refunded,
    (select uses from promotion_uses) as uses,
    (select count(*)::int from purchase_promotions pp
       join purchases p on p.id = pp.purchase_id where p.state <> 'refunded') as purchases_with_it,
    (select count(*)::int from idempotent_requests where answer is null) as half_done`

test.group('A till whose processes are killed', (group) => {
  let webs: WebProcess[] = []
  group.each.teardown(async () => {
    await Promise.all(webs.map((web) => web.kill()))
  })

  test('has made and taken back each purchase whole, or not at all', async ({ client, assert }) => {
    const shop = await givenShop(client)
    const { token } = shop.tenant
    await givenPromotion(shop.tenant, { limits: LIMITS })
    const customers = await Promise.all(
      [5000, 5000, 5000, 5000, 500, 500, ...Array<number>(24).fill(0)].map((bonuses) =>
        shop.newCustomer(bonuses)
      )
    )
    webs = await Promise.all([webProcess(), webProcess()])
    await Promise.all(webs.map((web) => web.start()))
    const random = createRandom('tills', 1)

    let over = false
    const made = new Map<string, string>()
    let writes = 0
    async function till(number: number) {
      const own = createRandom('till', number)
      while (!over) {
        const key = randomUUID()
        const order = own.chance(0.5) ? webs : webs.toReversed()
        const items = [
          { name: 'Обед', price: own.integer(100, 900) },
          { name: 'Чай', price: own.integer(50, 200), quantity: own.integer(1, 3) },
        ]
        const bought = await surely(order, '/api/v1/pos/process-purchase', {
          token,
          key,
          body: {
            venueId: shop.venue.id,
            customer: { id: own.pick(customers) },
            bonuses: 'max',
            paymentType: 'card',
            externalId: key,
            items,
          },
        })
        assert.equal(bought.status, 201, bought.text)
        const { purchaseId: id } = JSON.parse(bought.text).data
        made.set(key, id)
        if (own.chance(0.4)) {
          const back = await surely(order, '/api/v1/pos/refund', {
            token,
            key: randomUUID(),
            body: { purchaseId: id },
          })
          assert.equal(back.status, 201, back.text)
        }
        writes++
      }
    }
    const tills = Promise.all(Array.from({ length: TILLS }, (_, number) => till(number)))
    for (let kill = 0; kill < KILLS; kill++) {
      const seen = writes
      while (writes < seen + BETWEEN) await Promise.race([pause(20), tills])
      await pause(random.integer(0, 200))
      const web = webs[kill % webs.length]
      await web.kill()
      await web.start()
    }
    over = true
    await tills

    await shop.tenant.inside(() => chainLedger())
    await shop.tenant.inside(async () => {
      assert.deepEqual(await verifyLedger(db.connection()), [])
      const kept = await db.from('purchases').select('id', 'external_id')
      assert.sameDeepMembers(
        kept.map((purchase) => [purchase.external_id, purchase.id]),
        [...made]
      )
      const { rows } = await db.rawQuery(AGREEMENTS)
      const [said] = rows
      assert.equal(said.bought, said.sold)
      assert.equal(said.given_back, said.refunded)
      assert.equal(said.uses, said.purchases_with_it)
      assert.equal(said.half_done, 0)
    })
    assert.isAbove(made.size, KILLS * BETWEEN - TILLS)
  }).timeout(240_000)
})
