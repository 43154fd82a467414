import db from '@adonisjs/lucid/services/db'
import type { Tenant } from '#tests/helpers/given'

/** Everything a sync brought, without the ids and times that two runs never share. */
export function salesOf(tenant: Tenant) {
  return tenant.inside(async () => {
    const rows = async (sql: string) => {
      const result = await db.rawQuery<{ rows: Record<string, unknown>[] }>(sql)
      return result.rows
    }
    return {
      receipts: await rows(`
        select r.external_id, v.name as venue, r.kind, r.status, r.closed_at, r.business_date, r.local_hour, r.total,
               r.discount, r.cost, r.qty_milli, r.guests, r.order_type, r.source_date, e.external_id as employee
          from receipts r join venues v on v.id = r.venue_id left join employees e on e.id = r.employee_id
         order by r.external_id`),
      items: await rows(`
        select r.external_id, i.line, p.external_id as product, i.qty_milli, i.total, i.discount, i.cost
          from receipt_items i join receipts r on r.id = i.receipt_id left join products p on p.id = i.product_id
         order by 1, 2`),
      payments: await rows(`
        select r.external_id, p.line, p.type, p.name, p.amount
          from receipt_payments p join receipts r on r.id = p.receipt_id order by 1, 2`),
      daily: await rows(`
        select v.name as venue, d.business_date, d.revenue, d.discount, d.cost, d.qty_milli, d.receipts, d.guests,
               d.refunds, d.refund_total, d.cancelled
          from daily_sales d join venues v on v.id = d.venue_id order by 1, 2`),
      hourly: await rows(`
        select v.name as venue, d.business_date, d.local_hour, d.revenue, d.receipts
          from hourly_sales d join venues v on v.id = d.venue_id order by 1, 2, 3`),
      products: await rows(`
        select v.name as venue, d.business_date, p.external_id, d.qty_milli, d.revenue, d.cost
          from product_daily d join venues v on v.id = d.venue_id join products p on p.id = d.product_id
         order by 1, 2, 3`),
    }
  })
}
