import db from '@adonisjs/lucid/services/db'
import mail from '@adonisjs/mail/services/main'
import { test } from '@japa/runner'
import { EraseCustomer } from '#customers/actions/erase_customer'
import { MergeCustomers } from '#customers/actions/merge_customers'
import { CreateCustomer } from '#customers/actions/save_customer'
import { GiveConsent, WithdrawConsent } from '#customers/actions/set_consent'
import { Earn } from '#loyalty/ledger/actions/earn'
import { Spend } from '#loyalty/ledger/actions/spend'
import { notify } from '#loyalty/notices/notify'
import { sendNotices } from '#loyalty/notices/send_notices'
import { warnOfExpiry } from '#loyalty/notices/warn_of_expiry'
import { givenTenant, rolledBack, type Tenant } from '#tests/helpers/given'

const EMAIL = 'anna@example.test'
const never = new AbortController().signal
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)

function givenReader(tenant: Tenant, email: string | null = EMAIL) {
  return tenant.inside(async () => {
    const id = await new CreateCustomer().handle(tenant.actor, { name: 'Анна', email })
    await new GiveConsent().handle(tenant.actor, id, { kind: 'email', source: 'site' })
    return id
  })
}

function earn(tenant: Tenant, customerId: string, amount: number, expiresAt: Date | null) {
  const at = inDays(-10)
  const input = { customerId, amount, expiresAt, at, reason: 'test' }
  return tenant.inside(() => new Earn().handle(tenant.actor, input))
}

const warn = (tenant: Tenant, now = new Date()) => tenant.inside(() => warnOfExpiry(now))
const tell = (tenant: Tenant, customerId: string, key = 'one', at?: Date) =>
  tenant.inside(() => notify(customerId, 'tier_raised', { tier: 'VIP' }, key, at))

function noticesOf(tenant: Tenant) {
  return tenant.inside(async () => {
    const rows = await db.from('notices').orderBy('id')
    return rows.map(({ kind, key, data, channel }) => ({ kind, key, data, channel }))
  })
}

test.group('What customers are told', (group) => {
  group.each.setup(rolledBack)
  group.each.teardown(() => mail.restore())

  test('is mailed once to those who have an e-mail and consent, in the tenant’s language', async ({
    assert,
  }) => {
    const { messages } = mail.fake()
    const tenant = await givenTenant({ organization: 'Круг друзей' })
    const reader = await givenReader(tenant)
    await tell(tenant, reader)
    await tell(tenant, reader)
    await sendNotices(tenant.tenantId, never)
    await sendNotices(tenant.tenantId, never)
    const sent = messages.sent()
    assert.lengthOf(sent, 1)
    sent[0].assertTo(EMAIL)
    sent[0].assertSubject('«Круг друзей»: ваш новый уровень — VIP')
    assert.containSubset(await noticesOf(tenant), [{ channel: 'email' }])
  })

  test('goes to nobody without consent, without an e-mail or forgotten, and to who stands for them', async ({
    assert,
  }) => {
    const { messages } = mail.fake()
    const tenant = await givenTenant()
    const { actor } = tenant
    const withdrawn = await givenReader(tenant, 'one@example.test')
    const nameless = await givenReader(tenant, null)
    const forgotten = await givenReader(tenant, 'two@example.test')
    const merged = await givenReader(tenant, 'three@example.test')
    const survivor = await givenReader(tenant, 'four@example.test')
    for (const id of [withdrawn, nameless, forgotten, merged]) await tell(tenant, id)
    await tenant.inside(async () => {
      await new WithdrawConsent().handle(actor, withdrawn, 'email')
      await new EraseCustomer().handle(actor, forgotten)
      await new MergeCustomers().handle(actor, survivor, merged)
    })
    await sendNotices(tenant.tenantId, never)
    const sent = messages.sent()
    assert.lengthOf(sent, 1)
    sent[0].assertTo('four@example.test')
    const notices = await noticesOf(tenant)
    assert.deepEqual(
      notices.map(({ channel }) => channel),
      ['none', 'none', 'none', 'email']
    )
  })

  test('waits on when the mail refuses it', async ({ assert }) => {
    const tenant = await givenTenant()
    await tell(tenant, await givenReader(tenant))
    const { send } = mail
    mail.send = async () => {
      throw new Error('no mail today')
    }
    await assert.rejects(() => sendNotices(tenant.tenantId, never), /no mail today/)
    mail.send = send
    assert.containSubset(await noticesOf(tenant), [{ channel: null }])
    const { messages } = mail.fake()
    await sendNotices(tenant.tenantId, never)
    assert.lengthOf(messages.sent(), 1)
  })

  test('is no history: what happened before yesterday is told to nobody', async ({ assert }) => {
    const tenant = await givenTenant()
    await tell(tenant, await givenReader(tenant), 'one', inDays(-2))
    assert.deepEqual(await noticesOf(tenant), [])
  })

  test('warns of bonuses that expire 30 and 7 days before, of no lot twice', async ({ assert }) => {
    const tenant = await givenTenant()
    const reader = await givenReader(tenant)
    await earn(tenant, reader, 100_00, inDays(29))
    await earn(tenant, reader, 50_00, inDays(5))
    await earn(tenant, reader, 10_00, inDays(60))
    await earn(tenant, reader, 10_00, null)
    await warn(tenant)
    await warn(tenant)
    const notices = await noticesOf(tenant)
    assert.deepEqual(
      notices.map(({ key, data }) => [key.split(':')[0], data.amount]),
      [
        ['7', 50],
        ['30', 100],
      ]
    )
  })

  test('who earns every day is warned once a week, of all that has come since', async ({
    assert,
  }) => {
    const tenant = await givenTenant()
    const reader = await givenReader(tenant)
    await earn(tenant, reader, 10_00, inDays(29))
    await warn(tenant)
    await earn(tenant, reader, 20_00, inDays(29.5))
    await warn(tenant)
    assert.lengthOf(await noticesOf(tenant), 1)
    await tenant.inside(() => db.from('notices').update({ created_at: inDays(-8) }))
    await warn(tenant)
    assert.containSubset(await noticesOf(tenant), [{ data: { amount: 20 } }])
  })

  test('never warns of more than can be spent', async ({ assert }) => {
    const tenant = await givenTenant()
    const reader = await givenReader(tenant)
    await earn(tenant, reader, 100_00, inDays(5))
    const input = { customerId: reader, amount: 70_00, at: new Date(), reason: 'test' }
    await tenant.inside(() => new Spend().handle(tenant.actor, input))
    await warn(tenant)
    assert.containSubset(await noticesOf(tenant), [{ data: { amount: 30 } }])
  })
})
