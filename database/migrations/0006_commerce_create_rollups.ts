import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

const VENUE_DAY = `
  venue_id uuid not null,
  business_date date not null,`
const VENUE = 'foreign key (tenant_id, venue_id) references venues (tenant_id, id)'

/** Sums over closed receipts: refunds subtract on their own business date; `receipts` and `guests` count sales. */
const SALES = `
  revenue bigint not null default 0,
  discount bigint not null default 0,
  cost bigint not null default 0,
  costed_revenue bigint not null default 0,
  qty_milli bigint not null default 0,
  receipts int not null default 0,
  guests int not null default 0,`

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${tenantTable(
        'daily_sales',
        `${VENUE_DAY} ${SALES}
         refunds int not null default 0,
         refund_total bigint not null default 0,
         cancelled int not null default 0,
         cancelled_total bigint not null default 0,
         primary key (tenant_id, venue_id, business_date), ${VENUE}`
      )}
      create index daily_sales_date on daily_sales (tenant_id, business_date);

      ${tenantTable(
        'hourly_sales',
        `${VENUE_DAY}
         local_hour smallint not null, ${SALES}
         primary key (tenant_id, venue_id, business_date, local_hour), ${VENUE}`
      )}

      ${tenantTable(
        'product_daily',
        `${VENUE_DAY}
         product_id uuid not null,
         revenue bigint not null,
         discount bigint not null,
         cost bigint not null,
         costed_revenue bigint not null,
         qty_milli bigint not null,
         receipts int not null,
         primary key (tenant_id, venue_id, business_date, product_id), ${VENUE},
         foreign key (tenant_id, product_id) references products (tenant_id, id)`
      )}

      ${tenantTable(
        'employee_daily',
        `${VENUE_DAY}
         employee_id uuid not null, ${SALES}
         cancelled int not null default 0,
         primary key (tenant_id, venue_id, business_date, employee_id), ${VENUE},
         foreign key (tenant_id, employee_id) references employees (tenant_id, id)`
      )}

      ${tenantTable(
        'payment_daily',
        `${VENUE_DAY}
         type text not null,
         name text not null default '',
         amount bigint not null,
         payments int not null,
         primary key (tenant_id, venue_id, business_date, type, name), ${VENUE}`
      )}

      ${tenantTable(
        'order_type_daily',
        `${VENUE_DAY}
         order_type text not null, ${SALES}
         primary key (tenant_id, venue_id, business_date, order_type), ${VENUE}`
      )}
    `)
  }

  async down() {
    this.schema.raw(
      'drop table order_type_daily, payment_daily, employee_daily, product_daily, hourly_sales, daily_sales cascade'
    )
  }
}
