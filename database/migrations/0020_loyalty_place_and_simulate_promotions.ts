import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Where the current version can apply at all, worked out from its conditions; null: everywhere.
      alter table promotions add column businesses uuid[], add column venues uuid[];

      -- What a promotion would have made of the receipts of some days in some venues. result stands when it is done.
      ${tenantTable(
        'promotion_simulations',
        `id uuid not null default uuidv7(),
         promotion_id uuid not null,
         version int not null,
         from_date date not null,
         until_date date not null,
         venues uuid[] not null,
         state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed')),
         receipts bigint not null,
         replayed bigint not null default 0,
         result jsonb,
         created_by uuid references users (id),
         created_at timestamptz not null default now(),
         finished_at timestamptz,
         primary key (tenant_id, id),
         check (from_date <= until_date),
         foreign key (tenant_id, promotion_id, version)
           references promotion_versions (tenant_id, promotion_id, version) on delete cascade`
      )}
      create index promotion_simulations_promotion on promotion_simulations (tenant_id, promotion_id, id desc);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table promotion_simulations cascade;
      alter table promotions drop column businesses, drop column venues;`)
  }
}
