import db from '@adonisjs/lucid/services/db'
import { findChains } from '#customers/journeys/find_chains'
import { countScores } from '#customers/statistics/count_scores'
import { refreshCustomers } from '#customers/statistics/refresh_customers'
import { scoreCustomers } from '#customers/statistics/score_customers'
import type { Tenant } from '#tests/helpers/given'

const BATCH = 5000

/** What the nightly jobs and those after a sync make of the customers of receipts that are there, by the product's own code. */
export async function givenJourneys(tenant: Tenant) {
  for (let after = ZERO; ;) {
    const ids = await tenant.inside(async () => {
      const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
        'select id from customers where id > :after order by id limit :batch',
        { after, batch: BATCH }
      )
      const batch = rows.map(({ id }) => id)
      await refreshCustomers(batch)
      return batch
    })
    if (ids.length < BATCH) break
    after = ids.at(-1)!
  }
  await db.connection('owner').rawQuery('analyze')
  await timed('RFM of all customers', () => tenant.inside(() => scoreCustomers()))
  await timed('counts of RFM cells', () => tenant.inside(() => countScores()))
  await timed('chains of businesses', () => tenant.inside(() => findChains()))
}

const ZERO = '00000000-0000-0000-0000-000000000000'

async function timed(what: string, work: () => Promise<unknown>) {
  const started = performance.now()
  await work()
  console.log(`${what}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
