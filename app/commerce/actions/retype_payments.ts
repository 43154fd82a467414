import type { PaymentType } from '@krug/connector-sdk'
import db from '@adonisjs/lucid/services/db'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { TouchedDays } from '#commerce/rollups/touched_days'

/** Gives payments of one name the type that they really have, in all receipts of a connection. */
export class RetypePayments {
  async handle(connectionId: string, name: string, type: PaymentType) {
    const { rows } = await db.rawQuery<{ rows: { venue_id: string; business_date: string }[] }>(
      `with changed as (
         update receipt_payments p set type = :type
           from receipts r
          where r.tenant_id = p.tenant_id and r.id = p.receipt_id and r.connection_id = :connectionId
            and p.name = :name and p.type <> :type
         returning r.venue_id, r.business_date)
       select distinct venue_id, business_date from changed where business_date is not null`,
      { connectionId, name, type }
    )
    const touched = new TouchedDays()
    for (const row of rows) touched.add(row.venue_id, row.business_date)
    await refreshRollups(db.connection(), touched.list())
  }
}
