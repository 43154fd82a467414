import db from '@adonisjs/lucid/services/db'

/** SQL: what belongs to `:customerId`, or to somebody merged into it. */
export const IN_FAMILY = `customer_id in (
  select family.id from customers family where family.id = :customerId or family.merged_into = :customerId)`

/** A customer, and those who were merged into it before it was merged itself. */
export async function familyOf(id: string): Promise<string[]> {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `with recursive family as (
       select cast(:id as uuid) as id
       union
       select m.merged_id from customer_merges m join family f on f.id = m.customer_id where m.undone_at is null)
     select id from family`,
    { id }
  )
  return rows.map((row) => row.id)
}
