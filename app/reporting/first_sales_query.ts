import db from '@adonisjs/lucid/services/db'
import type { ReportContext } from '#reporting/context'
import type { DateRange, IsoDate } from '#reporting/dates'
import { prepared } from '#shared/database/prepared'

/**
 * The day each product was first sold at one of the venues, of those first sold on one of these days, which are few: whatever
 * was first sold at any venue then. Places are compared outside of the index: nearly always its first entry is one of them,
 * and a search for a hundred places costs more than that.
 */
export async function firstSalesIn({ actor, venues }: ReportContext, { from, to }: DateRange) {
  const { rows } = await db.rawQuery<{ rows: { id: string; day: IsoDate }[] }>(
    prepared(`with new as materialized (
       select distinct product_id as id from product_first_sales
       where tenant_id = :tenant and first_on between :from and :to)
     select new.id, first.day
     from new cross join lateral (
       select first_on as day from (
         select * from product_first_sales f
         where f.tenant_id = :tenant and f.product_id = new.id order by first_on offset 0) f
       where venue_id = any(cast(:venues as uuid[])) limit 1) first
     where first.day between :from and :to`),
    { tenant: actor.tenantId, venues: venues.map(({ id }) => id), from, to }
  )
  return new Map(rows.map(({ id, day }) => [id, day]))
}
