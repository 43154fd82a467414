import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { chainLedger } from '#loyalty/ledger/chain'
import { verifyLedger } from '#loyalty/ledger/verify'
import { givenTenant } from '#tests/helpers/given'
import { givenCustomers } from '#tests/helpers/given_member'
import { LedgerStorm } from '#tests/helpers/ledger_storm'

const STORM = Number(process.env.LEDGER_STORM ?? 1500)
/** Operations on the accounts of one tenant. */
const LENGTH = Math.min(STORM, 2000)
const CHECK_EVERY = 40

/** Committed operation by operation: in one transaction the versions of a row would pile up. */
test.group('Any operations in any order', () => {
  test('after any operation the books agree', async ({ assert }) => {
    for (let seed = 1; seed <= STORM / LENGTH; seed++) {
      const tenant = await givenTenant()
      const storm = new LedgerStorm(tenant, await givenCustomers(tenant, 4), seed)
      for (let step = 1; step <= LENGTH; step++) {
        await storm.step()
        if (step % CHECK_EVERY !== 0) continue
        await tenant.inside(() => chainLedger())
        const findings = await tenant.inside(() => verifyLedger(db.connection()))
        assert.deepEqual(findings, [], `after ${step} operations of storm ${seed}`)
      }
      assert.lengthOf(Object.keys(storm.done), 10)
      assert.isAbove(Math.min(...Object.values(storm.done)), 5, 'each of them was at work')
    }
  }).timeout(Math.max(120_000, STORM * 60))
})
