import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

const HOURLY = ['hourly_sales', 'hour_day_all', 'hour_month', 'hour_month_all']

const SALE = `status = 'closed' and kind = 'sale'`
const TIMED = `${SALE} and closed_at > opened_at and closed_at < opened_at + interval '24 hours'`

const DATE = 'business_date date not null,'
const MONTH = 'month date not null, weekday smallint not null,'
const VENUE = 'venue_id uuid not null,'
const CHECKS = `
  local_hour smallint not null,
  size smallint not null,
  revenue bigint not null,
  receipts int not null,`

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- How long guests stayed, where a till says when an order was opened.
      ${HOURLY.map(
        (table) => `
          alter table ${table}
            add column timed_visits int not null default 0,
            add column visit_seconds bigint not null default 0;`
      ).join('')}

      -- Sales by how large their check is; the steps stand in app/commerce/rollups/check_size.ts.
      ${tenantTable('check_sizes', `${VENUE} ${DATE} ${CHECKS} primary key (tenant_id, venue_id, business_date, local_hour, size)`)}
      ${tenantTable('check_size_day_all', `${DATE} ${CHECKS} primary key (tenant_id, business_date, local_hour, size)`)}
      ${tenantTable('check_size_month', `${VENUE} ${MONTH} ${CHECKS} primary key (tenant_id, month, venue_id, weekday, local_hour, size)`)}
      ${tenantTable('check_size_month_all', `${MONTH} ${CHECKS} primary key (tenant_id, month, weekday, local_hour, size)`)}

      -- The day on which a venue first sold a product; null once that sale was taken back and no other is known.
      ${tenantTable(
        'product_first_sales',
        `${VENUE}
         product_id uuid not null,
         first_on date,
         primary key (tenant_id, venue_id, product_id)`
      )}

      do $$
      declare tenant uuid;
      begin
        for tenant in select tenant_id from tenant_directory loop
          perform set_config('app.tenant_id', tenant::text, true);
          update hourly_sales h set timed_visits = r.visits, visit_seconds = r.seconds
            from (
              select venue_id, business_date, local_hour, count(*)::int as visits,
                     sum(extract(epoch from closed_at - opened_at)::bigint)::bigint as seconds
                from receipts where ${TIMED} group by 1, 2, 3
            ) r
           where h.venue_id = r.venue_id and h.business_date = r.business_date and h.local_hour = r.local_hour;
          insert into check_sizes (venue_id, business_date, local_hour, size, revenue, receipts)
          select venue_id, business_date, local_hour,
                 width_bucket(total, array[10000, 20000, 50000, 100000, 200000, 500000, 1000000]::bigint[]),
                 sum(total), count(*)
            from receipts where ${SALE} group by 1, 2, 3, 4;
          insert into product_first_sales (venue_id, product_id, first_on)
          select venue_id, product_id, min(business_date) from product_daily where receipts > 0 group by 1, 2;
          insert into stale_digests (grain, starts_on) select distinct 'day', business_date from daily_sales;
          insert into stale_digests (grain, starts_on)
          select distinct 'month', date_trunc('month', business_date)::date from daily_sales;
        end loop;
        perform set_config('app.tenant_id', '', true);
      end $$;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table product_first_sales, check_size_month_all, check_size_month, check_size_day_all, check_sizes;
      ${HOURLY.map((table) => `alter table ${table} drop column timed_visits, drop column visit_seconds;`).join('')}`)
  }
}
