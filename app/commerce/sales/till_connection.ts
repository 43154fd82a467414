import db from '@adonisjs/lucid/services/db'

/** The source that sales of Krug's own till belong to. */
export const TILL = 'till'

/** The till's source in a business, made with its first sale. */
export async function tillConnection(businessId: string): Promise<string> {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    `insert into connections (business_id, connector, name, status)
     values (:businessId, :connector, 'Krug', 'built-in')
     on conflict (tenant_id, business_id, connector) where status = 'built-in'
     do update set connector = excluded.connector returning id`,
    { businessId, connector: TILL }
  )
  return rows[0].id
}
