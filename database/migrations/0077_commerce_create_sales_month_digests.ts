import { BaseSchema } from '@adonisjs/lucid/schema'
import { allStale } from '#database/stale_digests'
import { tenantTable } from '#database/tenant_table'

const MONTH = 'month date not null, venue_id uuid not null,'
const SALES = `
  revenue bigint not null,
  discount bigint not null,
  cost bigint not null,
  costed_revenue bigint not null,
  qty_milli bigint not null,
  receipts int not null,
  guests int not null,`

/** Sales, payments and kinds of orders of venues by the month: years of them are asked for as often as a quarter. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${tenantTable(
        'sales_month',
        `${MONTH} ${SALES}
         refunds int not null,
         refund_total bigint not null,
         cancelled int not null,
         cancelled_total bigint not null,
         primary key (tenant_id, month, venue_id)`
      )}
      ${tenantTable(
        'payment_month',
        `${MONTH}
         type text not null,
         name text not null,
         amount bigint not null,
         payments int not null,
         primary key (tenant_id, month, venue_id, type, name)`
      )}
      ${tenantTable(
        'order_type_month',
        `${MONTH}
         order_type text not null, ${SALES}
         primary key (tenant_id, month, venue_id, order_type)`
      )}

      ${allStale('month')}
    `)
  }

  async down() {
    this.schema.raw('drop table order_type_month, payment_month, sales_month')
  }
}
