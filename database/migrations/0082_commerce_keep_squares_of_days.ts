import { BaseSchema } from '@adonisjs/lucid/schema'
import { allStale } from '#database/stale_digests'
import { tenantTable } from '#database/tenant_table'

/** How steadily products sell by the day over years: squares of the days of a month, and the days of all products together. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table product_month_all add column qty_milli_squares numeric, add column revenue_squares numeric;
      ${tenantTable(
        'menu_day_all',
        `business_date date not null,
         revenue bigint not null,
         discount bigint not null,
         cost bigint not null,
         costed_revenue bigint not null,
         qty_milli bigint not null,
         primary key (tenant_id, business_date)`
      )}
      ${allStale('day', 'month')}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table menu_day_all;
      alter table product_month_all drop column qty_milli_squares, drop column revenue_squares`)
  }
}
