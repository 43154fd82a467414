import db from '@adonisjs/lucid/services/db'
import { refreshCustomers } from '#customers/statistics/refresh_customers'

const BATCH = 5000

/** Takes a batch of the customers whose receipts changed and brings their statistics up to date. */
export class RefreshTouched {
  /** @returns how many entries of the list were taken. */
  async handle(): Promise<number> {
    const { rows } = await db.rawQuery<{ rows: { customer_id: string }[] }>(
      `delete from touched_customers
        where id in (select id from touched_customers order by id limit :batch for update skip locked)
       returning customer_id`,
      { batch: BATCH }
    )
    await refreshCustomers(rows.map((row) => row.customer_id))
    return rows.length
  }
}
