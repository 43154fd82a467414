import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { test, timeTravel } from '@japa/runner'
import { cardCode, cardSecretPurpose } from '#loyalty/cards/card_code'
import { checkLedger } from '#loyalty/ledger/check'
import { tenantCipher } from '#privacy/queries/tenant_cipher_query'
import { rolledBack, tokensOf } from '#tests/helpers/given'
import { givenShop } from '#tests/helpers/given_shop'

const LUNCH = { items: [{ name: 'Обед', price: 500 }] }

test.group('A clock that jumps', (group) => {
  group.each.setup(rolledBack)

  for (const jump of ['-3 hours', '3 hours'])
    test(`by ${jump}: sales go on, the same key has the same answer, and the ledger agrees`, async ({
      client,
      assert,
    }) => {
      const shop = await givenShop(client)
      const customer = { id: await shop.newCustomer(1000) }
      const key = randomUUID()
      const first = await shop.buy({ ...LUNCH, customer, bonuses: 'max' }, key)
      first.assertStatus(201)

      timeTravel(jump)
      // Its token is over.
      const { accessToken } = await tokensOf(shop.tenant.owner, shop.tenant.tenantId)
      shop.tenant.token = accessToken
      const again = await shop.buy({ ...LUNCH, customer, bonuses: 'max' }, key)
      assert.equal(again.text(), first.text())
      const { purchaseId } = first.body().data
      const back = await shop.refund({ purchaseId })
      back.assertStatus(201)
      const second = await shop.buy({ ...LUNCH, customer, bonuses: 'max' })
      second.assertStatus(201)
      const twice = await shop.refund({ purchaseId })
      assert.isAbove(twice.status(), 399)
      await shop.tenant.inside(async () => {
        assert.deepEqual(await checkLedger(), [])
        const [{ sum }] = await db.from('ledger_entries').sum('amount as sum')
        assert.equal(Number(sum), 0)
        const bought = await db.from('purchases')
        assert.lengthOf(bought, 2)
      })
    })

  test('neither revives what is over nor uses up what is new: codes of cards, tokens', async ({
    client,
  }) => {
    const shop = await givenShop(client)
    const { tenant } = shop
    const id = await shop.newCustomer(1000)
    const issued = await client.post(`/api/v1/customers/${id}/card`).bearerToken(tenant.token)
    const { number } = issued.body().data
    const secret = await tenant.inside(async () => {
      const card = await db.from('member_cards').where('number', number).first()
      const cipher = await tenantCipher()
      return Buffer.from(cipher.open(cardSecretPurpose(number), card.secret), 'base64')
    })
    const used = cardCode(number, secret, new Date())
    const byCode = (code: string) => shop.buy({ ...LUNCH, customer: { code } })
    const once = await byCode(used)
    once.assertStatus(201)

    timeTravel('20 minutes')
    const old = await byCode(used)
    old.assertBodyContains({ code: 'E_CARD_CODE_REFUSED' })
    const fresh = await byCode(cardCode(number, secret, new Date()))
    fresh.assertStatus(201)
    timeTravel('2 days')
    const late = await client.get('/api/v1/auth/me').bearerToken(tenant.token)
    late.assertStatus(401)
    timeTravel('-2 days')

    timeTravel('-20 minutes')
    const replayed = await byCode(used)
    replayed.assertBodyContains({ code: 'E_CARD_CODE_REFUSED' })
    const revived = await client.get('/api/v1/auth/me').bearerToken(tenant.token)
    revived.assertStatus(200)
  })
})
