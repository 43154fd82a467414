import { BaseSchema } from '@adonisjs/lucid/schema'
import { forEachTenant } from '#database/for_each_tenant'
import { tenantTable } from '#database/tenant_table'

const SUMS = ['revenue', 'discount', 'cost', 'costed_revenue', 'qty_milli', 'receipts']

/**
 * Sums of products from the first day of a month until each of its days, so that a period reads a row or two of a month it takes a
 * part of instead of one for each day and week. Filled from the days as they are; those that are stale still have their
 * notes.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${tenantTable(
        'product_month_to_date',
        `business_date date not null,
         product_id uuid not null,
         ${SUMS.map((name) => `${name} bigint not null,`).join('\n')}
         primary key (tenant_id, business_date, product_id)`
      )}
      ${forEachTenant(
        `insert into product_month_to_date (business_date, product_id, ${SUMS.join(', ')})
         select day.business_date, x.product_id, ${SUMS.map((name) => `sum(x.${name})`).join(', ')}
         from (select distinct business_date from product_day_all) day cross join lateral (
           select * from product_day_all
           where business_date between date_trunc('month', day.business_date)::date and day.business_date offset 0) x
         group by 1, 2`
      )}
    `)
  }

  async down() {
    this.schema.raw('drop table product_month_to_date')
  }
}
