import db from '@adonisjs/lucid/services/db'
import type { ReportContext } from '#reporting/context'
import type { DateRange, IsoDate } from '#reporting/dates'

/** The day each product was first sold at one of the venues, of those first sold on one of these days. */
export async function firstSalesIn({ actor, venues }: ReportContext, { from, to }: DateRange) {
  const { rows } = await db.rawQuery<{ rows: { id: string; day: IsoDate }[] }>(
    `select product_id as id, min(first_on) as day
     from product_first_sales
     where tenant_id = :tenant and venue_id = any(cast(:venues as uuid[]))
     group by product_id
     having min(first_on) between :from and :to`,
    { tenant: actor.tenantId, venues: venues.map(({ id }) => id), from, to }
  )
  return new Map(rows.map(({ id, day }) => [id, day]))
}
