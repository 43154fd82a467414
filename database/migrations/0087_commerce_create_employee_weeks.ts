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
  cancelled: 'int',
}
const NAMES = Object.keys(SUMS)

/**
 * Sales of employees by the week: of a quarter, up to two months are read day by day otherwise. Filled at once, because
 * to have all digests of weeks computed anew would take a worker long; weeks that are stale still have their notes.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${tenantTable(
        'employee_week',
        `week date not null,
         venue_id uuid not null,
         employee_id uuid not null,
         ${NAMES.map((name) => `${name} ${SUMS[name as keyof typeof SUMS]} not null,`).join('\n')}
         primary key (tenant_id, week, venue_id, employee_id)`
      )}
      ${forEachTenant(
        `insert into employee_week (week, venue_id, employee_id, ${NAMES.join(', ')})
         select date_trunc('week', business_date)::date, venue_id, employee_id, ${NAMES.map((name) => `sum(${name})`).join(', ')}
         from employee_daily group by 1, 2, 3`
      )}
    `)
  }

  async down() {
    this.schema.raw('drop table employee_week')
  }
}
