import db from '@adonisjs/lucid/services/db'
import { prepared } from '#shared/database/prepared'

/** The source that sales of Krug's own till belong to. */
export const TILL = 'till'

/** The till's source in a business, made with its first sale. Nobody waits for anybody once it is there. */
export async function tillConnection(businessId: string): Promise<string> {
  const known = await find(businessId)
  if (known) return known
  await db.rawQuery(
    prepared(`insert into connections (business_id, connector, name, status)
     values (:businessId, :connector, 'Krug', 'built-in')
     on conflict (tenant_id, business_id, connector) where status = 'built-in' do nothing`),
    { businessId, connector: TILL }
  )
  return (await find(businessId))!
}

async function find(businessId: string) {
  const { rows } = await db.rawQuery<{ rows: { id: string }[] }>(
    prepared(`select id from connections
      where business_id = :businessId and connector = :connector and status = 'built-in'`),
    { businessId, connector: TILL }
  )
  return rows.at(0)?.id
}
