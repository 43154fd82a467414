import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { customerBy, givenTill } from '#tests/helpers/given_customers'

const ANNA = '+79031112233'
const OLEG = '+79034445566'

async function figuresOf(tenant: Tenant, phone: string) {
  const id = await customerBy(tenant, phone)
  return tenant.inside(async () => {
    const customer = await db
      .from('customers as c')
      .leftJoin('products as p', 'p.id', 'c.favourite_product_id')
      .leftJoin('product_categories as k', 'k.id', 'c.favourite_category_id')
      .where('c.id', id)
      .select('visits', 'total', 'first_at', 'last_at', 'p.name as product', 'k.name as category')
      .firstOrFail()
    const venues = await db
      .from('customer_venues')
      .where('customer_id', id)
      .orderBy('total')
      .select('visits', 'total')
    return { ...customer, venues }
  })
}

test.group('Statistics of customers', (group) => {
  group.each.setup(rolledBack)

  test('visits, sums and favourites follow the receipts, refunds subtract and are no visit', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const place = await givenVenue(tenant)
    const till = await givenTill(tenant, place)
    const soup = { name: 'Борщ', category: 'Супы', total: '300.00' }
    const tea = { name: 'Чай', category: 'Напитки', quantity: '3', total: '150.00' }
    await till.sells([
      { phone: ANNA, closedAt: '2026-03-01T12:00:00', total: '450.00', items: [soup, tea] },
      { phone: ANNA, closedAt: '2026-03-05T12:00:00', total: '300.00', items: [soup] },
      {
        phone: ANNA,
        closedAt: '2026-03-06T12:00:00',
        total: '-100.00',
        kind: 'refund',
        items: [{ ...soup, quantity: '-0.333', total: '-100.00' }],
      },
      { phone: ANNA, closedAt: '2026-03-07T12:00:00', total: '900.00', status: 'cancelled' },
      { phone: OLEG, closedAt: '2026-03-08T12:00:00' },
    ])
    assert.containSubset(await figuresOf(tenant, ANNA), {
      visits: 2,
      total: 650_00,
      product: 'Чай',
      category: 'Напитки',
      venues: [{ visits: 2, total: 650_00 }],
    })
    const { first_at: first, last_at: last } = await figuresOf(tenant, ANNA)
    assert.deepEqual(
      [first.toISOString(), last.toISOString()],
      ['2026-03-01T09:00:00.000Z', '2026-03-05T09:00:00.000Z']
    )
    assert.containSubset(await figuresOf(tenant, OLEG), { visits: 1, total: 100_00 })
  })

  test('a receipt that changes hands changes the statistics of both', async ({ assert }) => {
    const tenant = await givenTenant()
    const till = await givenTill(tenant, await givenVenue(tenant))
    const sale = { externalId: 'one', total: '500.00' }
    await till.sells([{ ...sale, phone: ANNA }, { phone: OLEG }])
    await till.sells([{ ...sale, phone: OLEG }])
    const anna = await figuresOf(tenant, ANNA)
    assert.containSubset(anna, { visits: 0, total: 0, last_at: null })
    assert.deepEqual(anna.venues, [])
    assert.containSubset(await figuresOf(tenant, OLEG), { visits: 2, total: 600_00 })
  })

  test('what was bought in two venues is kept apart and summed', async ({ assert }) => {
    const tenant = await givenTenant()
    const cafe = await givenTill(tenant, await givenVenue(tenant))
    const shop = await givenTill(tenant, await givenVenue(tenant, { name: 'Лавка' }))
    await cafe.sells([{ phone: ANNA, total: '100.00' }])
    await shop.sells([{ phone: ANNA, total: '250.00' }])
    assert.containSubset(await figuresOf(tenant, ANNA), {
      visits: 2,
      total: 350_00,
      venues: [
        { visits: 1, total: 100_00 },
        { visits: 1, total: 250_00 },
      ],
    })
  })

  test('what comes back to another venue moves no visit', async ({ assert }) => {
    const tenant = await givenTenant()
    const cafe = await givenTill(tenant, await givenVenue(tenant))
    const shop = await givenTill(tenant, await givenVenue(tenant, { name: 'Лавка' }))
    await cafe.sells([{ phone: ANNA, total: '100.00', closedAt: '2026-03-01T12:00:00' }])
    await shop.sells([
      { phone: ANNA, total: '-40.00', kind: 'refund', closedAt: '2026-03-09T12:00:00' },
    ])
    const anna = await figuresOf(tenant, ANNA)
    assert.containSubset(anna, { visits: 1, total: 60_00 })
    assert.equal(anna.last_at.toISOString(), '2026-03-01T09:00:00.000Z')
  })
})
