import db from '@adonisjs/lucid/services/db'

/** Those of the customers who were erased: what a vendor writes about them is not kept. */
export async function erasedOf(customerIds: Iterable<string>) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    'select id from customers where id = any(:ids) and erased_at is not null',
    { ids: [...new Set(customerIds)] }
  )
  return new Set(rows.map(({ id }) => id))
}
