import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { giveBirthdayGifts } from '#loyalty/gifts/give_birthday_gifts'
import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import { PROGRAMME_PRESETS } from '#loyalty/programme/presets'
import { givenTenant, rolledBack, type Tenant } from '#tests/helpers/given'
import { givenCustomer } from '#tests/helpers/given_customers'

const MORNING = (day: string) => new Date(`${day}T06:00:00Z`)

async function givenBorn(tenant: Tenant, birthDate: string, tier?: string) {
  const { id } = await givenCustomer(tenant, { name: birthDate, birthDate })
  if (tier)
    await tenant.inside(() =>
      db.table('member_tiers').insert({ customer_id: id, tier, since: MORNING('2026-01-01') })
    )
  return id
}

/** Whole bonuses that each customer was given by then. */
function givenBy(tenant: Tenant, day: string, customerIds: string[]) {
  return tenant.inside(async () => {
    while (await giveBirthdayGifts(MORNING(day), 2));
    const balances: number[] = []
    for (const id of customerIds) {
      const { available } = await balanceOf(tenant.actor, id, MORNING(day))
      balances.push(available / 100)
    }
    return balances
  })
}

test.group('Birthday gifts', (group) => {
  group.each.setup(rolledBack)

  test('are as much as the tier is given, once a year', async ({ assert }) => {
    const tenant = await givenTenant({ preset: 'club' })
    const people = [
      await givenBorn(tenant, '1990-03-05'),
      await givenBorn(tenant, '1985-03-05', 'elite'),
      await givenBorn(tenant, '1985-03-06', 'vip'),
    ]
    assert.deepEqual(await givenBy(tenant, '2026-03-04', people), [0, 0, 0])
    assert.deepEqual(await givenBy(tenant, '2026-03-05', people), [300, 1000, 0])
    assert.deepEqual(await givenBy(tenant, '2026-03-05', people), [300, 1000, 0])
    assert.deepEqual(await givenBy(tenant, '2026-03-06', people), [300, 1000, 500])
    assert.deepEqual(await givenBy(tenant, '2026-08-01', people), [300, 1000, 500])
    // Those of last year have expired after 180 days.
    assert.deepEqual(await givenBy(tenant, '2027-03-05', people), [300, 1000, 0])
  })

  test('of a missed night are made up for, also over the end of the year', async ({ assert }) => {
    const tenant = await givenTenant({ preset: 'club' })
    const people = [await givenBorn(tenant, '1990-12-30'), await givenBorn(tenant, '1990-12-20')]
    assert.deepEqual(await givenBy(tenant, '2027-01-02', people), [300, 0])
    assert.deepEqual(await givenBy(tenant, '2027-01-03', people), [300, 0])
    const gifts = await tenant.inside(() => db.from('birthday_gifts'))
    assert.deepEqual(
      gifts.map(({ year }) => year),
      [2026]
    )
  })

  test('come on 28 February to who was born on the 29th, and on the 29th in a leap year', async ({
    assert,
  }) => {
    const tenant = await givenTenant({ preset: 'club' })
    const people = [await givenBorn(tenant, '1992-02-29')]
    assert.deepEqual(await givenBy(tenant, '2027-02-27', people), [0])
    assert.deepEqual(await givenBy(tenant, '2027-02-28', people), [300])
    assert.deepEqual(await givenBy(tenant, '2028-02-28', people), [0])
    assert.deepEqual(await givenBy(tenant, '2028-02-29', people), [300])
  })

  test('come as many days before as the programme says', async ({ assert }) => {
    const tenant = await givenTenant({ preset: 'club' })
    const people = [await givenBorn(tenant, '1990-03-05')]
    const settings = { ...PROGRAMME_PRESETS.club, birthday: { daysBefore: 3 } }
    await tenant.inside(() => db.table('programme_versions').insert({ version: 1, settings }))
    assert.deepEqual(await givenBy(tenant, '2026-03-01', people), [0])
    assert.deepEqual(await givenBy(tenant, '2026-03-02', people), [300])
  })

  test('are not given where there are no tiers', async ({ assert }) => {
    const tenant = await givenTenant()
    const people = [await givenBorn(tenant, '1990-03-05')]
    assert.deepEqual(await givenBy(tenant, '2026-03-05', people), [0])
  })
})
