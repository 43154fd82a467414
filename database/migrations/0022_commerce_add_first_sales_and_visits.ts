import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

const READ = ['receipts', 'product_daily', 'hourly_sales', 'check_sizes', 'product_first_sales']

/** Whoever migrates owns the tables but is no tenant: for these statements all rows are seen. */
const force = (how: 'force' | 'no force') =>
  READ.map((table) => `alter table ${table} ${how} row level security;`).join('\n')

const SALE = `status = 'closed' and kind = 'sale'`
const TIMED = `${SALE} and closed_at > opened_at and closed_at < opened_at + interval '24 hours'`

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- How long guests stayed, where a till says when an order was opened.
      alter table hourly_sales
        add column timed_visits int not null default 0,
        add column visit_seconds bigint not null default 0;

      -- Sales by how large their check is; the steps stand in app/commerce/rollups/check_size.ts.
      ${tenantTable(
        'check_sizes',
        `venue_id uuid not null,
         business_date date not null,
         local_hour smallint not null,
         size smallint not null,
         revenue bigint not null,
         receipts int not null,
         primary key (tenant_id, venue_id, business_date, local_hour, size)`
      )}

      -- The day on which a venue first sold a product; null once that sale was taken back and no other is known.
      ${tenantTable(
        'product_first_sales',
        `venue_id uuid not null,
         product_id uuid not null,
         first_on date,
         primary key (tenant_id, venue_id, product_id)`
      )}

      ${force('no force')}
      update hourly_sales h set timed_visits = r.visits, visit_seconds = r.seconds
        from (
          select tenant_id, venue_id, business_date, local_hour, count(*)::int as visits,
                 sum(extract(epoch from closed_at - opened_at)::bigint)::bigint as seconds
            from receipts where ${TIMED} group by 1, 2, 3, 4
        ) r
       where h.tenant_id = r.tenant_id and h.venue_id = r.venue_id and h.business_date = r.business_date
         and h.local_hour = r.local_hour;
      insert into check_sizes (tenant_id, venue_id, business_date, local_hour, size, revenue, receipts)
      select tenant_id, venue_id, business_date, local_hour,
             width_bucket(total, array[10000, 20000, 50000, 100000, 200000, 500000, 1000000]::bigint[]),
             sum(total), count(*)
        from receipts where ${SALE} group by 1, 2, 3, 4, 5;
      insert into product_first_sales (tenant_id, venue_id, product_id, first_on)
      select tenant_id, venue_id, product_id, min(business_date) from product_daily where receipts > 0 group by 1, 2, 3;
      ${force('force')}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table product_first_sales, check_sizes;
      alter table hourly_sales drop column timed_visits, drop column visit_seconds`)
  }
}
