import db from '@adonisjs/lucid/services/db'
import { asManyAsReceipts, MOST_CUSTOMERS } from '#customers/statistics/batch'
import { refreshCustomers } from '#customers/statistics/refresh_customers'

const OLDEST = `
  select id, customer_id from touched_customers order by id limit ${MOST_CUSTOMERS} for update skip locked`

/** Takes a batch of the customers whose receipts changed and brings their statistics up to date. */
export class RefreshTouched {
  /** @returns how many entries of the list were taken. */
  async handle(): Promise<number> {
    const { rows } = await db.rawQuery<{ rows: { customer_id: string }[] }>(
      `delete from touched_customers
        where id in (select id from (${asManyAsReceipts(OLDEST)}) batch)
       returning customer_id`
    )
    await refreshCustomers(rows.map((row) => row.customer_id))
    return rows.length
  }
}
