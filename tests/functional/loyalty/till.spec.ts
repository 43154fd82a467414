import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { refreshTouchedDays } from '#commerce/rollups/touched_days_list'
import { IssueCard } from '#loyalty/cards/issue_card'
import { cardCode, cardSecretPurpose } from '#loyalty/cards/card_code'
import { verifyLedger } from '#loyalty/ledger/verify'
import { verifyRollups } from '#commerce/rollups/verify_rollups'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { givenMember, givenVenue, rolledBack } from '#tests/helpers/given'
import { givenCustomer } from '#tests/helpers/given_customers'
import { givenPromotion } from '#tests/helpers/given_promotions'
import { spent } from '#tests/helpers/promotions'
import { givenShop } from '#tests/helpers/given_shop'

const LATTE = { name: 'Латте', category: 'Кофе', quantity: 2, price: 250 }
const CAKE = { name: 'Торт', category: 'Десерты', price: 400 }

test.group('Till', (group) => {
  group.each.setup(rolledBack)

  test('a quote says what the purchase then does: discount, bonuses, tier and slip', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client, { preset: 'club' })
    await givenCustomer(shop.tenant, { name: 'Анна', phone: '+79031112233' })
    const promotion = await givenPromotion(shop.tenant)
    const body = { customer: { phone: '8 (903) 111-22-33' }, items: [LATTE, CAKE] }

    const quoted = await shop.quote(body)
    quoted.assertStatus(200)
    const made = await shop.buy({ ...body, quote: quoted.body().data.quote })
    made.assertStatus(201)
    made.assertBodyContains({
      data: {
        customer: { name: 'Анна' },
        value: 900,
        discount: 90,
        total: 810,
        promotions: [{ id: promotion.id, saved: 90 }],
        // 5 % of the tier × 1.5 for the new category, fourteen days later.
        bonuses: { earned: 60.75, balance: 0, pending: 60.75 },
        tier: { code: 'insider', raised: false },
      },
    })
    const { items, value, discount, total, promotions } = made.body().data
    assert.containSubset(quoted.body().data, { items, value, discount, total, promotions })
    assert.include(made.body().data.slip, 'К оплате                          810,00')
    for (const line of made.body().data.slip.split('\n')) assert.isAtMost(line.length, 40)

    const again = await shop.quote(body)
    assert.equal(again.body().data.bonuses.earned, 40.5, 'the category is new only once')
  })

  test('the sale is in the figures of the day, and a void takes it out', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client)
    const customerId = await shop.newCustomer()
    const day = () =>
      shop.tenant.inside(async () => {
        while (await refreshTouchedDays());
        const { rows } = await db.rawQuery(
          'select revenue, discount, receipts, cancelled, refund_total from daily_sales'
        )
        const everything = { from: '2000-01-01', to: '2100-01-01' }
        assert.deepEqual(await verifyRollups(db.connection(), everything), [])
        return rows
      })
    await givenPromotion(shop.tenant)
    const made = await shop.buy({ customer: { id: customerId }, items: [LATTE] })
    const { purchaseId } = made.body().data
    assert.containSubset(await day(), [{ revenue: 45_000, discount: 5000, receipts: 1 }])

    const refund = await shop.refund({ purchaseId, items: [{ line: 1, quantity: 1 }] })
    refund.assertBodyContains({ data: { total: 225, whole: false } })
    assert.containSubset(await day(), [{ revenue: 22_500, refund_total: 22_500 }])

    const other = await shop.buy({ items: [CAKE] })
    const voided = await shop.send('void', { purchaseId: other.body().data.purchaseId })
    voided.assertBodyContains({ data: { total: 360, whole: true } })
    assert.containSubset(await day(), [{ revenue: 22_500, receipts: 1, cancelled: 1 }])
  })

  test('bonuses pay their share and no more, and earn nothing', async ({ client, assert }) => {
    const shop = await givenShop(client)
    const customerId = await shop.newCustomer(1000)
    const customer = { id: customerId }
    const tooMany = await shop.buy({ customer, items: [LATTE], bonuses: 250.01 })
    tooMany.assertStatus(422)
    tooMany.assertBodyContains({ code: 'E_TOO_MANY_BONUSES' })
    assert.include(tooMany.body().detail, '250')

    const made = await shop.buy({ customer, items: [LATTE], bonuses: 'max' })
    made.assertBodyContains({
      data: { total: 250, paidWithBonuses: 250, bonuses: { earned: 2.5, balance: 752.5 } },
    })
    const refund = await shop.refund({ purchaseId: made.body().data.purchaseId })
    refund.assertBodyContains({
      data: { total: 250, bonusesReturned: 250, earnedReturned: 2.5, balance: 1000 },
    })
    assert.deepEqual(await shop.tenant.inside(() => verifyLedger(db.connection())), [])
  })

  test('the same key gives the same answer and one purchase; another body is refused', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client)
    const body = { customer: { id: await shop.newCustomer() }, items: [LATTE] }
    const key = randomUUID()
    const first = await shop.buy(body, key)
    const second = await shop.buy(body, key)
    assert.equal(second.text(), first.text())
    const other = await shop.buy({ ...body, items: [CAKE] }, key)
    other.assertStatus(409)
    const sameNumber = { ...body, externalId: 'check-1' }
    await shop.buy(sameNumber)
    const twice = await shop.buy(sameNumber)
    twice.assertStatus(409)
    twice.assertBodyContains({ code: 'E_PURCHASE_EXISTS' })
    const { rows } = await shop.tenant.inside(() =>
      db.rawQuery('select count(*)::int as count from receipts')
    )
    assert.equal(rows[0].count, 2)
  })

  test('a quote holds although the promotion is over, but not when its terms change', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client)
    const body = { items: [CAKE] }
    const quoted = await shop.quote(body)
    const { quote } = quoted.body().data
    await givenPromotion(shop.tenant)
    const changed = await shop.buy({ ...body, quote })
    changed.assertStatus(409)
    changed.assertBodyContains({ code: 'E_QUOTE_CHANGED' })
    assert.include(changed.body().detail, '360')
    const { rows } = await shop.tenant.inside(() =>
      db.rawQuery('select count(*)::int as count from purchases')
    )
    assert.equal(rows[0].count, 0)
  })

  test('what a till gets wrong is said in words, and nothing is written', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client)
    const stranger = await givenShop(client)
    const id = randomUUID()
    const cases: [object, number, string][] = [
      [{ items: [CAKE], total: 399 }, 422, 'E_TOTALS_DIFFER'],
      [{ items: [{ productId: id, price: 1 }] }, 422, 'E_PRODUCT_UNKNOWN'],
      [{ items: [{ code: '4601', price: 1 }] }, 422, 'E_PRODUCT_UNKNOWN'],
      [{ items: [CAKE], customer: { phone: '89990000000' } }, 422, 'E_CUSTOMER_UNKNOWN'],
      [{ items: [CAKE], customer: { card: '4539 1488 0343 6467' } }, 422, 'E_CUSTOMER_UNKNOWN'],
      [{ items: [CAKE], customer: { code: 'KRUG1.x' } }, 422, 'E_CARD_CODE_REFUSED'],
      [{ items: [CAKE], customer: { id: await stranger.newCustomer() } }, 404, 'E_NOT_FOUND'],
      [{ items: [CAKE], venueId: stranger.venue.id }, 404, 'E_NOT_FOUND'],
      [{ items: [CAKE], bonuses: 1 }, 422, 'E_TOO_MANY_BONUSES'],
      [{ items: [] }, 422, 'E_VALIDATION'],
      [{ items: [{ ...CAKE, quantity: 0 }] }, 422, 'E_VALIDATION'],
      [{ items: [CAKE], customer: { card: '4539 1488 0343 6468' } }, 422, 'E_VALIDATION'],
      [{ items: [CAKE], customer: {} }, 422, 'E_VALIDATION'],
    ]
    for (const [body, status, code] of cases) {
      const answer = await shop.buy(body)
      assert.equal(answer.status(), status, JSON.stringify(body))
      assert.equal(answer.body().code, code, JSON.stringify(body))
      assert.isNotEmpty(answer.body().detail)
    }
    const { rows } = await shop.tenant.inside(() =>
      db.rawQuery('select (select count(*)::int from purchases) as count')
    )
    assert.equal(rows[0].count, 0)
  })

  test('a cashier sells in the own venue only', async ({ client }) => {
    const shop = await givenShop(client)
    const { venue: other } = await givenVenue(shop.tenant)
    const { token } = await givenMember(shop.tenant, 'cashier', { venueIds: [shop.venue.id] })
    const buy = (venueId: string) =>
      client
        .post('/api/v1/pos/process-purchase')
        .bearerToken(token)
        .header('idempotency-key', randomUUID())
        .json({ venueId, items: [CAKE] })
    const allowed = await buy(shop.venue.id)
    allowed.assertStatus(201)
    const refused = await buy(other.id)
    refused.assertStatus(404)
  })

  test('what was sold out of reach is neither seen nor taken back', async ({ client, assert }) => {
    const shop = await givenShop(client)
    const stranger = await givenShop(client)
    const { venue: other } = await givenVenue(shop.tenant)
    const { token } = await givenMember(shop.tenant, 'cashier', { venueIds: [other.id] })
    const made = await shop.buy({ items: [CAKE] })
    const { purchaseId } = made.body().data
    for (const someone of [token, stranger.tenant.token]) {
      for (const path of ['refund', 'refund/quote', 'void']) {
        const answer = await client
          .post(`/api/v1/pos/${path}`)
          .bearerToken(someone)
          .header('idempotency-key', randomUUID())
          .json({ purchaseId })
        assert.equal(answer.status(), 404, path)
      }
      const list = await client
        .get('/api/v1/pos/purchases')
        .qs({ venueId: shop.venue.id })
        .bearerToken(someone)
      list.assertStatus(404)
    }
    const { rows } = await shop.tenant.inside(() => db.rawQuery('select state from purchases'))
    assert.deepEqual(rows, [{ state: 'completed' }])
  })

  test('the rotating code of a card is good for one purchase and one minute', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client)
    const customerId = await shop.newCustomer()
    const { number, secret } = await shop.tenant.inside(async () => {
      const issued = await new IssueCard().handle(shop.tenant.actor, customerId)
      const { rows } = await db.rawQuery('select secret from member_cards where number = :issued', {
        issued,
      })
      const cipher = await tenantCipher()
      const opened = cipher.open(cardSecretPurpose(issued), rows[0].secret)
      return { number: issued, secret: Buffer.from(opened, 'base64') }
    })
    const code = cardCode(number, secret, new Date())
    const stale = cardCode(number, secret, new Date(Date.now() - 120_000))
    const forged = cardCode(number, Buffer.alloc(32), new Date())
    const buy = (customer: object) => shop.buy({ customer, items: [CAKE] })
    for (const wrong of [stale, forged]) {
      const refused = await buy({ code: wrong })
      refused.assertStatus(422)
    }
    const made = await buy({ code })
    assert.equal(made.body().data.customer.id, customerId)
    const replayed = await buy({ code })
    replayed.assertBodyContains({ code: 'E_CARD_CODE_REFUSED' })
    const printed = await buy({ card: number.replaceAll(/(\d{4})/g, '$1 ') })
    printed.assertStatus(201)
  })

  test('at a clinic nothing of what was done is kept', async ({ client, assert }) => {
    const shop = await givenShop(client)
    const { venue } = await givenVenue(shop.tenant, { category: 'dentistry', medical: true })
    const secret = 'Лечение пульпита'
    const made = await shop.buy({ venueId: venue.id, items: [{ name: secret, price: 9000 }] })
    made.assertStatus(201)
    assert.notInclude(made.text(), secret)
    const { rows } = await shop.tenant.inside(() =>
      db.rawQuery(`select (select count(*)::int from products) as products,
                          (select bool_or(lines::text like '%пульпит%') from purchases) as told`)
    )
    assert.deepEqual(rows, [{ products: 0, told: false }])
  })

  test('a refund that was only looked at changes nothing', async ({ client, assert }) => {
    const shop = await givenShop(client)
    const customerId = await shop.newCustomer()
    const made = await shop.buy({ customer: { id: customerId }, items: [LATTE] })
    const before = await shop.state(customerId)
    const look = await shop.send('refund/quote', { purchaseId: made.body().data.purchaseId })
    look.assertBodyContains({ data: { total: 500, earnedReturned: 5, balance: 0 } })
    assert.deepEqual(await shop.state(customerId), before)
  })

  test('purchases of a till that was offline come later, once each, by their own time', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client)
    const customer = { id: await shop.newCustomer(100) }
    const at = new Date(Date.now() - 3 * 86_400_000).toISOString()
    const purchase = { venueId: shop.venue.id, customer, items: [CAKE], at }
    const batch = {
      purchases: [
        { ...purchase, key: 'one' },
        { ...purchase, key: 'two', bonuses: 10 },
        { ...purchase, key: 'three', items: [{ code: '4601', price: 1 }] },
        { ...purchase, key: 'four' },
      ],
    }
    const first = await shop.send('batch', batch)
    first.assertStatus(200)
    assert.containSubset(first.body().data, [
      { key: 'one', status: 'made' },
      { key: 'two', status: 'refused', code: 'E_OFFLINE_SPENDING' },
      { key: 'three', status: 'refused', code: 'E_PRODUCT_UNKNOWN' },
      { key: 'four', status: 'made' },
    ])
    const again = await shop.send('batch', { purchases: batch.purchases.slice(0, 1) })
    const [{ purchaseId }] = first.body().data
    assert.containSubset(again.body().data, [{ key: 'one', status: 'known', purchaseId }])
    const lost = await shop.buy({ items: [CAKE], externalId: 'lost-answer' })
    const resent = await shop.send('batch', {
      purchases: [{ ...purchase, key: 'five', customer: null, externalId: 'lost-answer' }],
    })
    const made = { key: 'five', status: 'known', purchaseId: lost.body().data.purchaseId }
    assert.containSubset(resent.body().data, [made])
    const { rows } = await shop.tenant.inside(() =>
      db.rawQuery(`select at, source from purchases where source = 'offline' order by at`)
    )
    assert.deepEqual(
      rows,
      [1, 2].map(() => ({ at: new Date(at), source: 'offline' }))
    )
  })

  test('a purchase without a till is entered afterwards by who may, for some weeks', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client)
    const customer = { id: await shop.newCustomer() }
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    const entry = { venueId: shop.venue.id, customer, items: [CAKE], at: ago(10) }
    const quoted = await shop.quote(entry)
    quoted.assertStatus(200)
    const made = await shop.buy({ ...entry, quote: quoted.body().data.quote })
    made.assertStatus(201)
    made.assertBodyContains({ data: { bonuses: { earned: 4 } } })
    const [kept] = await shop.tenant.inside(() =>
      db
        .from('purchases')
        .join('receipts', 'receipts.id', 'purchases.receipt_id')
        .select('purchases.at', 'purchases.source', 'receipts.closed_at')
    )
    assert.deepEqual(kept, {
      at: new Date(entry.at),
      closed_at: new Date(entry.at),
      source: 'manual',
    })

    for (const at of [ago(32), ago(-1)]) {
      const refused = await shop.buy({ ...entry, at })
      refused.assertStatus(422)
      refused.assertBodyContains({ code: 'E_ENTRY_TOO_LATE' })
    }
    const cashier = await givenMember(shop.tenant, 'cashier', { venueIds: [shop.venue.id] })
    for (const path of ['quote', 'process-purchase']) {
      const refused = await client
        .post(`/api/v1/pos/${path}`)
        .bearerToken(cashier.token)
        .header('idempotency-key', randomUUID())
        .json(entry)
      refused.assertStatus(403)
    }
    const { length } = await shop.tenant.inside(() => db.from('purchases'))
    assert.equal(length, 1)
  })

  test('every promotion says why it applies or what is missing, also before the first item', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client)
    const customerId = await shop.newCustomer()
    await givenPromotion(shop.tenant, {
      name: { ru: 'От тысячи', en: 'From a thousand' },
      conditions: spent(100_000),
    })
    const quoted = await shop.quote({
      customer: { id: customerId },
      items: [CAKE],
      explain: 'all',
    })
    const [explanation] = quoted.body().data.explanations
    assert.containSubset(explanation, { result: 'not_applied', reason: 'condition_not_met' })
    assert.include(explanation.text.ru, '600')
    assert.include(explanation.text.en, '600')
    const available = await client
      .get(`/api/v1/pos/customer/${customerId}/available-discounts`)
      .qs({ venueId: shop.venue.id })
      .bearerToken(shop.tenant.token)
    const [offer] = available.body().data.discounts
    assert.containSubset(offer, { applies: false, name: { en: 'From a thousand' } })
    assert.isNotEmpty(offer.missing)
  })
})
