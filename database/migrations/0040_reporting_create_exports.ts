import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Files that a worker writes for somebody, with how far it has come.
      ${tenantTable(
        'exports',
        `id uuid not null default uuidv7(),
         user_id uuid not null,
         report text,
         dataset text,
         parameters jsonb not null default '{}',
         format text not null check (format in ('csv', 'xlsx', 'pdf')),
         title text not null,
         -- The rights and the reach it was asked for with: who has less by now does not get the file.
         rights jsonb not null,
         state text not null default 'queued'
           check (state in ('queued', 'writing', 'ready', 'failed', 'cancelled', 'expired')),
         -- Of several workers that believe to write it, the last one does.
         attempt smallint not null default 0,
         rows bigint not null default 0,
         rows_expected bigint,
         bytes bigint,
         file_name text,
         error text,
         created_at timestamptz not null default now(),
         touched_at timestamptz not null default now(),
         finished_at timestamptz,
         expires_at timestamptz,
         primary key (tenant_id, id),
         check ((report is null) <> (dataset is null)),
         foreign key (tenant_id, user_id) references memberships (tenant_id, user_id) on delete cascade`
      )}
      create index exports_user on exports (tenant_id, user_id, created_at desc, id desc);
    `)
  }

  async down() {
    this.schema.raw('drop table exports')
  }
}
