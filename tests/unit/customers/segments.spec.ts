import { randomUUID } from 'node:crypto'
import { Settings } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { GiveConsent } from '#customers/actions/set_consent'
import { MergeCustomers } from '#customers/actions/merge_customers'
import { SegmentConditionError } from '#customers/errors'
import { countFitting } from '#customers/queries/segments_query'
import { parseConditions, type Comparison, type Condition } from '#customers/segments/conditions'
import { refreshMembers } from '#customers/segments/members'
import { scoreCustomers } from '#customers/statistics/score_customers'
import { Earn } from '#loyalty/ledger/actions/earn'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { customerBy, givenCustomer, givenTill, type Sale } from '#tests/helpers/given_customers'

const NOW = Date.parse('2026-04-01T09:00:00Z')
const ANNA = '+79031112233'
const OLEG = '+79034445566'

const on = (day: string, phone: string, total = '1000.00'): Sale => ({
  phone,
  total,
  closedAt: `2026-${day}T12:00:00`,
})
const times = (count: number, phone: string, total?: string) =>
  Array.from({ length: count }, (_, index) => on(`03-${10 + index}`, phone, total))

function segmentsOf(tenant: Tenant, phone: string, group: RegExp) {
  return tenant.inside(async () => {
    const rows = await db
      .from('segment_members')
      .where('customer_id', await customerBy(tenant, phone))
      .orderBy('segment')
    return rows.map(({ segment }) => segment).filter((segment) => group.test(segment))
  })
}

/** A hundred bonuses and a tier for the one, a purchase with a promotion for the other. */
async function givenLoyalty(tenant: Tenant, { member, owner }: { member: string; owner: string }) {
  const { business, venue } = await givenVenue(tenant)
  const promotionId = randomUUID()
  const input = { customerId: member, amount: 100_00, reason: 'test', at: new Date() }
  await tenant.inside(async () => {
    await new Earn().handle(tenant.actor, { ...input, expiresAt: null })
    await db.table('member_tiers').insert({ customer_id: member, tier: 'vip', since: new Date() })
    await db.rawQuery(
      `with purchase as (
         insert into purchases (source, business_id, venue_id, customer_id, channel, at, value, total, programme_version)
         values ('till', :business, :venue, :owner, 'till', now(), 0, 0, 0) returning id)
       insert into purchase_promotions (purchase_id, promotion_id, version, customer_id, at, saved)
       select id, :promotionId, 1, :owner, now(), 0 from purchase`,
      { business: business.id, venue: venue.id, owner, promotionId }
    )
  })
  return promotionId
}

const LIFECYCLE = /^(new|one_time|returning|regular|vip)$/

test.group('Segments', (group) => {
  group.each.setup(() => {
    Settings.now = () => NOW
    return () => {
      Settings.now = () => Date.now()
    }
  })
  group.each.setup(rolledBack)

  test('of the lifecycle hold each customer once: {$self}')
    .with([
      { sales: [on('03-20', ANNA)], expected: 'new' },
      { sales: [on('02-20', ANNA)], expected: 'one_time' },
      { sales: times(2, ANNA), expected: 'returning' },
      { sales: times(4, ANNA), expected: 'returning' },
      { sales: times(5, ANNA, '90000.00'), expected: 'regular' },
      { sales: times(10, ANNA, '999.00'), expected: 'regular' },
      { sales: times(10, ANNA), expected: 'vip' },
    ])
    .run(async ({ assert }, { sales, expected }) => {
      const tenant = await givenTenant()
      const till = await givenTill(tenant, await givenVenue(tenant))
      await till.sells(sales)
      assert.deepEqual(await segmentsOf(tenant, ANNA, LIFECYCLE), [expected])
    })

  test('follow every purchase, and time', async ({ assert }) => {
    const tenant = await givenTenant()
    const till = await givenTill(tenant, await givenVenue(tenant))
    await till.sells([on('03-20', ANNA)])
    assert.deepEqual(await segmentsOf(tenant, ANNA, LIFECYCLE), ['new'])
    await till.sells([on('03-21', ANNA), on('03-22', OLEG)])
    assert.deepEqual(await segmentsOf(tenant, ANNA, LIFECYCLE), ['returning'])

    Settings.now = () => NOW + 60 * 86_400_000
    await tenant.inside(() => refreshMembers())
    assert.deepEqual(await segmentsOf(tenant, OLEG, LIFECYCLE), ['one_time'])
  })

  test('name those who stay away for longer than their usual pause', async ({ assert }) => {
    const tenant = await givenTenant()
    const till = await givenTill(tenant, await givenVenue(tenant))
    const weekly = ['02-03', '02-10', '02-17', '02-24'].map((day) => on(day, ANNA))
    const monthly = ['01-01', '02-01', '03-01'].map((day) => on(day, OLEG))
    await till.sells([...weekly, ...monthly])
    assert.deepEqual(await segmentsOf(tenant, ANNA, /churn/), ['churn_risk'])
    assert.deepEqual(await segmentsOf(tenant, OLEG, /churn/), [])
  })

  test('score recency, frequency and money by quarters, equals alike', async ({ assert }) => {
    const tenant = await givenTenant()
    const till = await givenTill(tenant, await givenVenue(tenant))
    const best = times(6, ANNA, '5000.00')
    const once = ['01-05', '01-06', '01-07'].map((day, index) =>
      on(day, `+7903000000${index}`, '100.00')
    )
    const old = { ...on('01-01', OLEG), closedAt: '2024-01-01T12:00:00' }
    await till.sells([...best, ...once, old])
    await tenant.inside(async () => {
      await scoreCustomers()
      await refreshMembers()
    })
    assert.deepEqual(await segmentsOf(tenant, ANNA, /^rfm_/), ['rfm_champions'])
    assert.deepEqual(await segmentsOf(tenant, '+79030000000', /^rfm_/), ['rfm_lost'])
    assert.deepEqual(await segmentsOf(tenant, OLEG, /^rfm_/), [])
    const scores = await tenant.inside(() =>
      db
        .from('customers')
        .where('visits', 1)
        .whereNotNull('frequency')
        .distinct('frequency', 'monetary')
    )
    assert.deepEqual(scores, [{ frequency: 1, monetary: 1 }])
  })

  test('count who fits any condition', async ({ assert }) => {
    const tenant = await givenTenant()
    const cafe = await givenVenue(tenant)
    const shop = await givenVenue(tenant, { name: 'Лавка' })
    const cafeTill = await givenTill(tenant, cafe)
    const shopTill = await givenTill(tenant, shop)
    const tea = { name: 'Чай', category: 'Напитки', total: '300.00' }
    await cafeTill.sells([
      { ...on('03-25', ANNA, '300.00'), items: [tea] },
      { ...on('01-05', OLEG, '700.00'), items: [{ name: 'Пирог', total: '700.00' }] },
    ])
    await shopTill.sells([on('02-10', OLEG, '50.00')])
    const masha = await givenCustomer(tenant, {
      name: 'Маша',
      city: 'Казань',
      email: 'masha@example.test',
      birthDate: '1990-04-05',
      tags: ['Гость'],
      fields: { размер: 42 },
    })
    const anna = await customerBy(tenant, ANNA)
    await tenant.inside(() =>
      new GiveConsent().handle(tenant.actor, anna, { kind: 'sms', source: 'till' })
    )
    const idOf = (table: string, name: string) =>
      tenant.inside(async () => {
        const row = await db.from(table).where('name', name).firstOrFail()
        return [row.id as string]
      })
    const [product, category] = [
      await idOf('products', 'Чай'),
      await idOf('product_categories', 'Напитки'),
    ]
    const fits: [Condition, number][] = [
      [{ field: 'visits', op: 'gte', value: 1 }, 2],
      [{ field: 'visits', op: 'eq', value: 2 }, 1],
      [{ field: 'total', op: 'lte', value: 300 }, 2],
      [{ field: 'averageCheck', op: 'gte', value: 375 }, 1],
      [{ field: 'lastVisit', op: 'within', value: 30 }, 1],
      [{ field: 'lastVisit', op: 'before', value: 30 }, 1],
      [{ field: 'firstVisit', op: 'before', value: 60 }, 1],
      [{ field: 'visitsIn', op: 'gte', value: 1, days: 60 }, 2],
      [{ field: 'visitsIn', op: 'lte', value: 0, days: 30 }, 2],
      [{ field: 'visitsIn', op: 'eq', value: 0, days: 60 }, 1],
      [{ field: 'totalIn', op: 'gte', value: 300, days: 60 }, 1],
      [{ field: 'business', op: 'in', value: [shop.business.id] }, 1],
      [{ field: 'business', op: 'notIn', value: [shop.business.id] }, 2],
      [{ field: 'venue', op: 'in', value: [cafe.venue.id] }, 2],
      [{ field: 'product', op: 'in', value: product }, 1],
      [{ field: 'category', op: 'notIn', value: category }, 2],
      [{ field: 'city', op: 'is', value: 'казань' }, 1],
      [{ field: 'city', op: 'not', value: 'Казань' }, 2],
      [{ field: 'tag', op: 'has', value: 'Гость' }, 1],
      [{ field: 'tag', op: 'lacks', value: 'Гость' }, 2],
      [{ field: 'birthday', op: 'within', value: 7 }, 1],
      [{ field: 'birthday', op: 'within', value: 3 }, 0],
      [{ field: 'hasPhone', op: 'is', value: true }, 2],
      [{ field: 'hasEmail', op: 'is', value: false }, 2],
      [{ field: 'fields.размер', op: 'is', value: 42 }, 1],
      [{ field: 'consent', op: 'has', value: 'sms' }, 1],
      [{ field: 'consent', op: 'lacks', value: 'sms' }, 2],
      [{ field: 'rfm', op: 'not', value: 'lost' }, 3],
      [{ not: { field: 'lastVisit', op: 'within', value: 30 } }, 2],
      [
        {
          any: [
            { field: 'city', op: 'is', value: 'Казань' },
            {
              all: [
                { field: 'visits', op: 'gte', value: 1 },
                { field: 'total', op: 'lte', value: 300 },
              ],
            },
          ],
        },
        2,
      ],
    ]
    for (const [condition, expected] of fits) {
      const counted = await tenant.inside(() =>
        countFitting(tenant.actor, parseConditions(condition))
      )
      assert.equal(counted, expected, JSON.stringify(condition))
    }

    await tenant.inside(() => new MergeCustomers().handle(tenant.actor, masha.id, anna))
    const consented = await tenant.inside(() =>
      countFitting(tenant.actor, {
        all: [
          { field: 'consent', op: 'has', value: 'sms' },
          { field: 'city', op: 'is', value: 'Казань' },
        ],
      })
    )
    assert.equal(consented, 1)
  })

  test('ask about bonuses, tiers and promotions used, also of those who have none', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const { id: anna } = await givenCustomer(tenant, { name: 'Анна', phone: ANNA })
    const { id: oleg } = await givenCustomer(tenant, { name: 'Олег', phone: OLEG })
    await givenCustomer(tenant, { name: 'Мария' })
    const promotionId = await givenLoyalty(tenant, { member: anna, owner: oleg })
    const count = (field: string, op: string, value: Comparison['value']) =>
      tenant.inside(() => countFitting(tenant.actor, parseConditions({ field, op, value })))

    assert.equal(await count('bonuses', 'gte', 100), 1)
    assert.equal(await count('bonuses', 'gte', 100.01), 0)
    assert.equal(await count('bonuses', 'gte', 0), 3)
    assert.equal(await count('bonuses', 'lte', 99), 2)
    assert.equal(await count('bonuses', 'eq', 0), 2)
    assert.equal(await count('tier', 'in', ['vip', 'elite']), 1)
    assert.equal(await count('tier', 'notIn', ['vip']), 2)
    assert.equal(await count('promotion', 'in', [promotionId]), 1)
    assert.equal(await count('promotion', 'notIn', [promotionId]), 2)
  })

  test('refuse what is no condition and say where: {$self}')
    .with([
      [{}, 'conditions.field'],
      [{ all: [] }, 'conditions.all'],
      [{ all: [{ any: 'x' }] }, 'conditions.all.0.any'],
      [{ field: 'salary', op: 'gte', value: 1 }, 'conditions.field'],
      [{ field: 'constructor', op: 'gte', value: 1 }, 'conditions.field'],
      [{ field: 'visits', op: '; drop', value: 1 }, 'conditions.op'],
      [{ field: 'visits', op: 'gte', value: '1' }, 'conditions.value'],
      [{ field: 'visitsIn', op: 'gte', value: 1 }, 'conditions.days'],
      [{ field: 'venue', op: 'in', value: ['x'] }, 'conditions.value'],
      [
        { not: { not: { not: { not: { not: { not: {} } } } } } },
        'conditions.not.not.not.not.not.not',
      ],
    ] as [object, string][])
    .run(({ assert }, [input, path]) => {
      try {
        parseConditions(input)
        assert.fail('it was taken')
      } catch (error) {
        assert.instanceOf(error, SegmentConditionError)
        assert.equal((error as SegmentConditionError).field, path)
      }
    })
})
