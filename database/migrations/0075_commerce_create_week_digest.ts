import { BaseSchema } from '@adonisjs/lucid/schema'
import { allStale } from '#database/stale_digests'
import { tenantTable } from '#database/tenant_table'

/** Sums of products over all venues and weeks: how steadily something sells is asked by the week. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${tenantTable(
        'product_week_all',
        `week date not null,
         product_id uuid not null,
         revenue bigint not null,
         discount bigint not null,
         cost bigint not null,
         costed_revenue bigint not null,
         qty_milli bigint not null,
         receipts int not null,
         primary key (tenant_id, week, product_id)`
      )}
      alter table stale_digests drop constraint stale_digests_grain_check;
      alter table stale_digests add constraint stale_digests_grain_check check (grain in ('day', 'week', 'month'));

      ${allStale('week')}
    `)
  }

  async down() {
    this.schema.raw(`
      drop table product_week_all;
      delete from stale_digests where grain = 'week';
      alter table stale_digests drop constraint stale_digests_grain_check;
      alter table stale_digests add constraint stale_digests_grain_check check (grain in ('day', 'month'))`)
  }
}
