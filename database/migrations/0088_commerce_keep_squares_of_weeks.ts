import { BaseSchema } from '@adonisjs/lucid/schema'
import { forEachTenant } from '#database/for_each_tenant'
import { tenantTable } from '#database/tenant_table'

const SUMS = ['revenue', 'discount', 'cost', 'costed_revenue', 'qty_milli']

/**
 * How steadily products sell by the week over years: squares of the weeks that begin in a month, and the weeks of all products
 * together. Filled from the weeks as they are; those that are stale still have their notes.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${tenantTable(
        'product_week_squares',
        `month date not null,
         product_id uuid not null,
         qty_milli bigint not null,
         qty_milli_squares numeric not null,
         revenue bigint not null,
         revenue_squares numeric not null,
         primary key (tenant_id, month, product_id)`
      )}
      ${tenantTable(
        'menu_week_all',
        `week date not null,
         ${SUMS.map((name) => `${name} bigint not null,`).join('\n')}
         primary key (tenant_id, week)`
      )}
      ${forEachTenant(
        `insert into product_week_squares (month, product_id, qty_milli, qty_milli_squares, revenue, revenue_squares)
         select date_trunc('month', week)::date, product_id, sum(qty_milli), sum(cast(qty_milli as numeric) * qty_milli),
                sum(revenue), sum(cast(revenue as numeric) * revenue)
         from product_week_all group by 1, 2;
         insert into menu_week_all (week, ${SUMS.join(', ')})
         select week, ${SUMS.map((name) => `sum(${name})`).join(', ')} from product_week_all group by 1`
      )}
    `)
  }

  async down() {
    this.schema.raw('drop table menu_week_all, product_week_squares')
  }
}
