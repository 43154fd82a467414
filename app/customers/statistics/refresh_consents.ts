import db from '@adonisjs/lucid/services/db'

/**
 * Keeps with these customers which consents are given, by them and by those merged into them, and who objects: withdrew
 * the consent to processing and gave no other since.
 */
export async function refreshConsents(customerIds: string[]) {
  await db.rawQuery(
    `with family as (
       select coalesce(f.merged_into, f.id) as id, f.id as member from customers f
        where f.id = any(:customerIds) or f.merged_into = any(:customerIds)),
     current as (
       select wanted.id, coalesce(array_agg(distinct k.kind) filter (where k.kind is not null and k.withdrawn_at is null), '{}') as kinds,
              coalesce(bool_or(k.kind = 'personal_data'), false)
                and not coalesce(bool_or(k.kind = 'personal_data' and k.withdrawn_at is null), false) as objected
         from unnest(cast(:customerIds as uuid[])) as wanted (id)
         left join family f on f.id = wanted.id
         left join customer_consents k on k.customer_id = f.member
        group by wanted.id)
     update customers c set consents = current.kinds, objected = current.objected from current
      where c.id = current.id and (c.consents, c.objected) is distinct from (current.kinds, current.objected)`,
    { customerIds } as never
  )
}
