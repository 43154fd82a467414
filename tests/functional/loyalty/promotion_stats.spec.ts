import { test } from '@japa/runner'
import { figuresOf } from '#loyalty/promotions/queries/stats_query'
import { businessDate } from '#shared/clock'
import { givenMember, givenVenue, rolledBack } from '#tests/helpers/given'
import { givenPromotion } from '#tests/helpers/given_promotions'
import { givenShop } from '#tests/helpers/given_shop'
import { spent } from '#tests/helpers/promotions'

const DAY = 86_400_000
const LATTE = { name: 'Латте', price: 250 }

/** A time before, of and after now, because purchases are made now. */
function around() {
  const day = (shift: number) => businessDate(new Date(Date.now() + shift * DAY), 'UTC', 0)
  return { from: day(-2), to: day(2) }
}

test.group('Statistics of a promotion', (group) => {
  group.each.setup(rolledBack)

  test('count what was used and not taken back, beside the purchases without it', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop(client)
    const customerId = await shop.newCustomer()
    const { id } = await givenPromotion(shop.tenant, { conditions: spent(50_000) })
    const items = [{ ...LATTE, quantity: 4 }]
    await shop.buy({ items: [LATTE] })
    await shop.buy({ items, customer: { id: customerId } })
    await shop.buy({ items: [{ ...LATTE, quantity: 2 }], customer: { id: customerId } })
    const refunded = await shop.buy({ items })
    const { purchaseId } = refunded.body().data
    await shop.refund({ purchaseId, items: [{ line: 1, quantity: 2 }] })
    const voided = await shop.buy({ items })
    await shop.send('void', { purchaseId: voided.body().data.purchaseId })

    const stats = (period: object) =>
      client.get(`/api/v1/discounts/rules/${id}/stats`).qs(period).bearerToken(shop.tenant.token)
    const answer = await stats(around())
    answer.assertStatus(200)
    assert.containSubset(answer.body().data, {
      uses: 3,
      customers: 1,
      discount: 200,
      revenue: 1800,
      averageCheck: { withIt: 600, without: 250 },
    })
    assert.deepEqual(
      answer
        .body()
        .data.days.map(({ uses, discount, revenue }: Record<string, number>) => [
          uses,
          discount,
          revenue,
        ]),
      [[3, 200, 1800]]
    )
    const earlier = await stats({ from: '2025-01-01', to: '2025-01-31' })
    earlier.assertBodyContains({
      data: { uses: 0, discount: 0, averageCheck: { withIt: null, without: null }, days: [] },
    })
    const figures = await shop.tenant.inside(() => figuresOf(shop.tenant.actor, [id]))
    assert.deepEqual(figures, { [id]: { uses: 3, discount: 200 } })
  })

  test('who runs another business sees none of these purchases', async ({ client, assert }) => {
    const shop = await givenShop(client)
    const other = await givenVenue(shop.tenant, { name: 'Чужое' })
    const { id } = await givenPromotion(shop.tenant)
    await shop.buy({ items: [LATTE] })
    const manager = await givenMember(shop.tenant, 'business_manager', {
      businessIds: [other.business.id],
    })
    const answer = await client
      .get(`/api/v1/discounts/rules/${id}/stats`)
      .qs(around())
      .bearerToken(manager.token)
    answer.assertBodyContains({ data: { uses: 0, revenue: 0, days: [] } })
    assert.deepEqual(await shop.tenant.inside(() => figuresOf(manager.actor, [id])), {})
  })
})
