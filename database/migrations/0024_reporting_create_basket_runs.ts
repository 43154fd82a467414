import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What was bought together in the sales of some venues and days: counted by a worker, read by reports.
      ${tenantTable(
        'basket_runs',
        `id uuid not null default uuidv7(),
         key text not null,
         venues uuid[] not null,
         from_date date not null,
         until_date date not null,
         level text not null check (level in ('product', 'category')),
         size smallint not null,
         floor int not null,
         support_ppm int not null,
         asked_at timestamptz not null default now(),
         queued_at timestamptz,
         queued_version text,
         -- Of the data that was counted; nulls until the first count is done.
         version text,
         counted_at timestamptz,
         baskets int,
         items text[],
         sets jsonb,
         primary key (tenant_id, id),
         unique (tenant_id, key)`
      )}
    `)
  }

  async down() {
    this.schema.raw('drop table basket_runs')
  }
}
