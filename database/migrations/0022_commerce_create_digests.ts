import { BaseSchema } from '@adonisjs/lucid/schema'
import { allStale } from '#database/stale_digests'
import { tenantTable } from '#database/tenant_table'

const SALES = `
  revenue bigint not null,
  discount bigint not null,
  cost bigint not null,
  costed_revenue bigint not null,
  qty_milli bigint not null,
  receipts int not null,
  guests int not null,`
const PRODUCTS = `
  product_id uuid not null,
  revenue bigint not null,
  discount bigint not null,
  cost bigint not null,
  costed_revenue bigint not null,
  qty_milli bigint not null,
  receipts int not null,`
const VISITS = 'timed_visits int not null, visit_seconds bigint not null,'
const SIZES = 'size smallint not null, revenue bigint not null, receipts int not null,'
const HOUR = 'local_hour smallint not null,'
const WEEKDAY = 'weekday smallint not null,'
const DATE = 'business_date date not null,'
const MONTH = 'month date not null,'
const VENUE = 'venue_id uuid not null,'

/** Sums of rollups over all venues and over months, and which of them may not be read. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${tenantTable('product_day_all', `${DATE} ${PRODUCTS} primary key (tenant_id, business_date, product_id)`)}
      ${tenantTable('product_month', `${MONTH} ${VENUE} ${PRODUCTS} primary key (tenant_id, month, venue_id, product_id)`)}
      ${tenantTable('product_month_all', `${MONTH} ${PRODUCTS} primary key (tenant_id, month, product_id)`)}
      ${tenantTable('hour_day_all', `${DATE} ${HOUR} ${SALES} ${VISITS} primary key (tenant_id, business_date, local_hour)`)}
      ${tenantTable('hour_month', `${MONTH} ${VENUE} ${WEEKDAY} ${HOUR} ${SALES} ${VISITS} primary key (tenant_id, month, venue_id, weekday, local_hour)`)}
      ${tenantTable('hour_month_all', `${MONTH} ${WEEKDAY} ${HOUR} ${SALES} ${VISITS} primary key (tenant_id, month, weekday, local_hour)`)}
      ${tenantTable('check_size_day_all', `${DATE} ${HOUR} ${SIZES} primary key (tenant_id, business_date, local_hour, size)`)}
      ${tenantTable('check_size_month', `${MONTH} ${VENUE} ${WEEKDAY} ${HOUR} ${SIZES} primary key (tenant_id, month, venue_id, weekday, local_hour, size)`)}
      ${tenantTable('check_size_month_all', `${MONTH} ${WEEKDAY} ${HOUR} ${SIZES} primary key (tenant_id, month, weekday, local_hour, size)`)}
      ${tenantTable('employee_month', `${MONTH} ${VENUE} employee_id uuid not null, ${SALES} cancelled int not null, primary key (tenant_id, month, venue_id, employee_id)`)}

      -- Days and months whose digests do not say what the rollups say. A list that only grows: nobody waits for it.
      ${tenantTable(
        'stale_digests',
        `id bigint not null generated always as identity,
         grain text not null check (grain in ('day', 'month')),
         starts_on date not null,
         noted_at timestamptz not null default now(),
         primary key (tenant_id, id)`
      )}
      create index stale_digests_start on stale_digests (tenant_id, grain, starts_on);

      ${allStale('day', 'month')}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table stale_digests, employee_month, check_size_month_all, check_size_month, check_size_day_all, hour_month_all, hour_month, hour_day_all, product_month_all,
        product_month, product_day_all cascade`)
  }
}
