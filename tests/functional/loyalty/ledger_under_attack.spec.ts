import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { Earn } from '#loyalty/ledger/actions/earn'
import { Hold } from '#loyalty/ledger/actions/hold'
import { Reverse } from '#loyalty/ledger/actions/reverse'
import { Spend } from '#loyalty/ledger/actions/spend'
import { expireDueLots } from '#loyalty/ledger/expire_due_lots'
import { chainLedger } from '#loyalty/ledger/chain'
import { NotEnoughBonusesError } from '#loyalty/ledger/errors'
import { balanceOf } from '#loyalty/ledger/queries/balance_query'
import { verifyLedger } from '#loyalty/ledger/verify'
import { givenTenant } from '#tests/helpers/given'
import { givenCustomers } from '#tests/helpers/given_member'
import { LedgerStorm } from '#tests/helpers/ledger_storm'
import { columnsOf, forged, tampering } from '#tests/helpers/tampering'

const NOW = new Date('2026-03-01T09:00:00Z')
const LATER = new Date('2026-03-02T09:00:00Z')

const LEDGER_TABLES = [
  'ledger_movements',
  'ledger_entries',
  'ledger_lots',
  'ledger_lot_uses',
  'ledger_balances',
  'ledger_holds',
  'ledger_chain',
]
const LEDGER = { tables: LEDGER_TABLES, verify: verifyLedger }
/** Counts how often a row was locked: says nothing about bonuses. */
const WITHOUT_MEANING = ['ledger_balances.version']

test.group('Bonus ledger under attack', () => {
  test('two hundred tills at once never spend a bonus twice', async ({ assert }) => {
    const tenant = await givenTenant()
    const [customerId] = await givenCustomers(tenant, 1)
    const { actor } = tenant
    const input = { customerId, reason: 'test', at: NOW }
    await tenant.inside(() => new Earn().handle(actor, { ...input, amount: 1000, expiresAt: null }))
    const tills = Array.from({ length: 200 }, (_, number) =>
      tenant
        .inside(async () => {
          if (number % 2) await new Spend().handle(actor, { ...input, amount: 10 })
          else await new Hold().handle(actor, { ...input, amount: 10, expiresAt: LATER })
        })
        .then(
          () => true,
          (error) => {
            if (!(error instanceof NotEnoughBonusesError)) throw error
            return false
          }
        )
    )
    const served = await Promise.all(tills)
    assert.lengthOf(served.filter(Boolean), 100)
    const balance = await tenant.inside(() => balanceOf(actor, customerId, NOW))
    assert.equal(balance.available, 0)
    assert.deepEqual(await tenant.inside(() => verifyLedger(db.connection())), [])
  })

  test('twenty refunds of one purchase at once take it back once', async ({ assert }) => {
    const tenant = await givenTenant()
    const [customerId] = await givenCustomers(tenant, 1)
    const { actor } = tenant
    const input = { customerId, reason: 'test', at: NOW, amount: 1000 }
    const purchase = await tenant.inside(async () => {
      await new Earn().handle(actor, { ...input, expiresAt: null })
      return new Spend().handle(actor, input)
    })
    const reversal = {
      movementId: purchase,
      policy: { kind: 'within-balance' as const },
      minimumDays: 14,
      reason: 'test',
      at: NOW,
    }
    const refunds = Array.from({ length: 20 }, () =>
      tenant.inside(() => new Reverse().handle(actor, reversal))
    )
    const outcomes = await Promise.allSettled(refunds)
    assert.lengthOf(
      outcomes.filter(({ status }) => status === 'fulfilled'),
      1
    )
    const balance = await tenant.inside(() => balanceOf(actor, customerId, NOW))
    assert.equal(balance.available, 1000)
  })

  test('the nightly job expires what is due, of everybody and once', async ({ assert }) => {
    const tenant = await givenTenant()
    const customers = await givenCustomers(tenant, 4)
    const { actor } = tenant
    const input = { amount: 500, reason: 'test', at: NOW }
    for (const customerId of customers)
      await tenant.inside(() =>
        new Earn().handle(actor, { ...input, customerId, expiresAt: LATER })
      )
    const [holder] = customers
    const lasting = new Date(LATER.getTime() + 86_400_000)
    await tenant.inside(() =>
      new Hold().handle(actor, { ...input, customerId: holder, amount: 500, expiresAt: lasting })
    )
    await expireDueLots(tenant.tenantId, LATER)
    await expireDueLots(tenant.tenantId, LATER)
    await tenant.inside(async () => {
      const { rows } = await db.rawQuery(
        `select count(*)::int as count, sum(amount)::int as sum from ledger_entries where account = 'expired'`
      )
      assert.deepEqual(rows[0], { count: 3, sum: 1500 })
      assert.deepEqual(await verifyLedger(db.connection()), [])
    })
  })

  test('what was written cannot be changed by the application', async ({ assert }) => {
    const tenant = await givenTenant()
    const [customerId] = await givenCustomers(tenant, 1)
    await tenant.inside(() =>
      new Earn().handle(tenant.actor, {
        customerId,
        reason: 'test',
        at: NOW,
        amount: 1000,
        expiresAt: null,
      })
    )
    for (const sql of [
      'update ledger_entries set amount = amount * 2',
      'update ledger_movements set amount = 1',
      'delete from ledger_movements',
      'delete from ledger_lot_uses',
      'truncate ledger_entries',
    ])
      await assert.rejects(() => tenant.inside(() => db.rawQuery(sql)), /permission denied/)
  })

  test('a movement whose entries do not add up is refused', async ({ assert }) => {
    const tenant = await givenTenant()
    const [customerId] = await givenCustomers(tenant, 1)
    const movement = `insert into ledger_movements (type, customer_id, amount, reason, created_at)
      values ('gift', :customerId, 100, 'test', now()) returning id`
    const one = (account: string, amount: number) => `
      with movement as (${movement})
      insert into ledger_entries (movement_id, line, account, customer_id, amount)
      select id, 0, '${account}', :customerId::uuid, ${amount} from movement`
    for (const [sql, refusal] of [
      [movement, /has no entries/],
      [one('member', 100), /do not add up/],
    ] as const)
      await assert.rejects(() => tenant.inside(() => db.rawQuery(sql, { customerId })), refusal)
  })

  test('a change to any value of any row is found, also without any guard', async ({ assert }) => {
    const tenant = await givenTenant()
    const storm = new LedgerStorm(tenant, await givenCustomers(tenant, 2), 3)
    for (let step = 0; step < 120; step++) await storm.step()
    await tenant.inside(() => chainLedger())
    assert.deepEqual(await tenant.inside(() => verifyLedger(db.connection())), [])

    for (const table of LEDGER_TABLES) {
      for (const column of await columnsOf(table)) {
        if (WITHOUT_MEANING.includes(`${table}.${column.name}`)) continue
        const { rows, findings } = await tampering(
          LEDGER,
          tenant,
          `update ${table} set "${column.name}" = ${forged(column)}
            where ctid = (select ctid from ${table} order by random() limit 1)`
        )
        assert.equal(rows, 1, `${table} has a row`)
        assert.isAbove(findings, 0, `${table}.${column.name} was changed`)
      }
      const { findings } = await tampering(
        LEDGER,
        tenant,
        `delete from ${table} where ctid = (select ctid from ${table} ${oldest(table)} limit 1)`
      )
      assert.isAbove(findings, 0, `a row of ${table} was deleted`)
    }
  })
})

/** The last link of a chain may be missing: the next run makes it again. */
const oldest = (table: string) => (table === 'ledger_chain' ? 'order by seq' : '')
