import db from '@adonisjs/lucid/services/db'
import type { NoticeKind, Notices } from '#loyalty/notices/kinds'
import { prepared } from '#shared/database/prepared'

const NEWS_HOURS = 24

/**
 * The one door to telling a customer something: part of the transaction that it is about, and once for a key however
 * often it is called. What happened longer ago is history, and told to nobody.
 */
export async function notify<Kind extends NoticeKind>(
  customerId: string,
  kind: Kind,
  data: Notices[Kind],
  key: string,
  at = new Date()
) {
  if (Date.now() - at.getTime() > NEWS_HOURS * 3_600_000) return
  await db.rawQuery(
    prepared(`insert into notices (customer_id, kind, key, data)
     values (:customerId, :kind, :key, cast(:data as jsonb)) on conflict do nothing`),
    { customerId, kind, key, data: JSON.stringify(data) }
  )
}
