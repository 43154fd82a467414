import { BaseSchema } from '@adonisjs/lucid/schema'
import { forEachTenant } from '#database/for_each_tenant'
import { tenantTable } from '#database/tenant_table'

const SUMS = {
  revenue: 'bigint',
  discount: 'bigint',
  cost: 'bigint',
  costed_revenue: 'bigint',
  qty_milli: 'bigint',
  receipts: 'int',
  guests: 'int',
  refunds: 'int',
  refund_total: 'bigint',
  cancelled: 'int',
  cancelled_total: 'bigint',
}
const NAMES = Object.keys(SUMS)
const COLUMNS = Object.entries(SUMS).map(([name, type]) => `${name} ${type} not null,`)

/**
 * Sales of all venues by the day: a hundred places have a hundred rows a day otherwise. Filled at once, because to have all
 * digests of days computed anew would take a worker long; days that are stale still have their notes.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${tenantTable(
        'sales_day_all',
        `business_date date not null,
         ${COLUMNS.join('\n')}
         primary key (tenant_id, business_date)`
      )}
      ${forEachTenant(
        `insert into sales_day_all (business_date, ${NAMES.join(', ')})
         select business_date, ${NAMES.map((name) => `sum(${name})`).join(', ')}
         from daily_sales group by business_date`
      )}
    `)
  }

  async down() {
    this.schema.raw('drop table sales_day_all')
  }
}
