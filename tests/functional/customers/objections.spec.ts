import db from '@adonisjs/lucid/services/db'
import mail from '@adonisjs/mail/services/main'
import { test } from '@japa/runner'
import { GiveConsent } from '#customers/actions/set_consent'
import { giveBirthdayGifts } from '#loyalty/gifts/give_birthday_gifts'
import { notify } from '#loyalty/notices/notify'
import { sendNotices } from '#loyalty/notices/send_notices'
import { givenTenant, givenVenue, rolledBack, type Tenant } from '#tests/helpers/given'
import { customerBy, givenTill } from '#tests/helpers/given_customers'

const ANNA = '+79031112233'
const EMAIL = 'anna@example.test'
const never = new AbortController().signal

/** Everything that may be done with who she is, and whether it is. */
async function purposesOf(tenant: Tenant, year: number, client: any, anna: string) {
  const { messages } = mail.fake()
  const clinic = await givenTill(tenant, await givenVenue(tenant, { medical: true }))
  await clinic.visited(ANNA, '5000.00')
  const conditions = { field: 'visits', op: 'gte', value: 1 }
  const preview = await client
    .post('/api/v1/segments/preview')
    .bearerToken(tenant.token)
    .json({ conditions })
  const file = await client.get('/api/v1/customers/export').bearerToken(tenant.token)
  await tenant.inside(() => notify(anna, 'tier_raised', { tier: 'VIP' }, String(year)))
  await sendNotices(tenant.tenantId, never)
  const found = await tenant.inside(async () => {
    await giveBirthdayGifts(new Date(`${year}-03-05T09:00:00Z`))
    return {
      gift: await db.from('birthday_gifts').where({ customer_id: anna, year }).first(),
      segment: await db.from('segment_members').where('customer_id', anna).first(),
      visit: await db
        .from('receipts')
        .where({ connection_id: clinic.connection.id, customer_id: anna })
        .first(),
    }
  })
  return {
    letter: messages.sent().length === 1,
    segment: found.segment !== null,
    preview: preview.body().data.customers === 1,
    export: file.text().includes(EMAIL),
    gift: found.gift !== null,
    visit: found.visit !== null,
  }
}

test.group('Who withdraws the consent to processing', (group) => {
  group.each.setup(rolledBack)
  group.each.teardown(() => mail.restore())

  test('is from then on written to, sorted, exported, given presents and matched no more, until a new consent', async ({
    client,
    assert,
  }) => {
    const tenant = await givenTenant({ preset: 'club' })
    const till = await givenTill(tenant, await givenVenue(tenant))
    await till.knows([{ externalId: 'anna', name: 'Анна', phone: ANNA, email: EMAIL }])
    await till.sells([{ phone: ANNA, total: '100.00' }])
    const anna = await customerBy(tenant, ANNA)
    const url = `/api/v1/customers/${anna}`
    await client.patch(url).bearerToken(tenant.token).json({ birthDate: '1990-03-05' })
    const consent = (kind: 'personal_data' | 'email') =>
      tenant.inside(() => new GiveConsent().handle(tenant.actor, anna, { kind, source: 'paper' }))
    const all = {
      letter: true,
      segment: true,
      preview: true,
      export: true,
      gift: true,
      visit: true,
    }
    const none = {
      letter: false,
      segment: false,
      preview: false,
      export: false,
      gift: false,
      visit: false,
    }

    await consent('personal_data')
    await consent('email')
    assert.deepEqual(await purposesOf(tenant, 2026, client, anna), all)

    await client.delete(`${url}/consents/email`).bearerToken(tenant.token)
    assert.deepEqual(await purposesOf(tenant, 2027, client, anna), { ...all, letter: false })

    await consent('email')
    await client.delete(`${url}/consents/personal_data`).bearerToken(tenant.token)
    assert.deepEqual(await purposesOf(tenant, 2028, client, anna), none)

    await consent('personal_data')
    assert.deepEqual(await purposesOf(tenant, 2029, client, anna), { ...all, letter: false })
  })
})
