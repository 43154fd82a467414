import db from '@adonisjs/lucid/services/db'

/** The customers into whom these were merged; who was not merged is not in it. */
export async function survivorsOf(customerIds: Iterable<string>) {
  const { rows } = await db.rawQuery<{ rows: { id: string; merged_into: string }[] }>(
    'select id, merged_into from customers where id = any(:ids) and merged_into is not null',
    { ids: [...new Set(customerIds)] }
  )
  return new Map(rows.map(({ id, merged_into: survivor }) => [id, survivor]))
}

/** Whose a record is: the customer that its source names, or the one into whom that one was merged. */
export function ownerOf(named: string | undefined, survivors: Map<string, string>) {
  const survivor = survivors.get(named ?? '')
  return { customerId: survivor ?? named, mergedFrom: survivor && named }
}

/** The same as columns, of records that may be nobody's. */
export function ownerColumns(named: string | null, survivors: Map<string, string>) {
  const { customerId, mergedFrom } = ownerOf(named ?? undefined, survivors)
  return { customer_id: customerId ?? null, merged_from: mergedFrom ?? null }
}
