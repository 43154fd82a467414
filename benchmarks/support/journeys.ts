import db from '@adonisjs/lucid/services/db'
import { findChains } from '#customers/journeys/find_chains'
import { asManyAsReceipts, MOST_CUSTOMERS } from '#customers/statistics/batch'
import { countScores } from '#customers/statistics/count_scores'
import { refreshCustomers } from '#customers/statistics/refresh_customers'
import { scoreCustomers } from '#customers/statistics/score_customers'
import type { Tenant } from '#tests/helpers/given'
import { timed } from './timings.ts'

const NEXT = `
  select id, id as customer_id from customers where id > :after order by id limit ${MOST_CUSTOMERS}`

/** What the nightly jobs and those after a sync make of the customers of receipts that are there, by the product's own code. */
export async function givenJourneys(tenant: Tenant) {
  for (let after = ZERO; ;) {
    const ids = await tenant.inside(async () => {
      const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
        `${asManyAsReceipts(NEXT)} order by id`,
        { after }
      )
      const batch = rows.map(({ id }) => id)
      await refreshCustomers(batch)
      return batch
    })
    if (ids.length === 0) break
    after = ids.at(-1)!
  }
  await db.connection('owner').rawQuery('analyze')
  await timed('RFM of all customers', () => tenant.inside(() => scoreCustomers()))
  await timed('counts of RFM cells', () => tenant.inside(() => countScores()))
  await timed('chains of businesses', () => tenant.inside(() => findChains()))
}

const ZERO = '00000000-0000-0000-0000-000000000000'
