import db from '@adonisjs/lucid/services/db'

/** The customers into whom these were merged; who was not merged is not in it. */
export async function survivorsOf(customerIds: Iterable<string>) {
  const { rows } = await db.rawQuery<{ rows: { id: string; merged_into: string }[] }>(
    'select id, merged_into from customers where id = any(:ids) and merged_into is not null',
    { ids: [...new Set(customerIds)] }
  )
  return new Map(rows.map(({ id, merged_into: survivor }) => [id, survivor]))
}
