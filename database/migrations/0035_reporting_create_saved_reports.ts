import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- content: a ready report by its name, or a query of the builder; and the parameters it is asked with.
      ${tenantTable(
        'saved_reports',
        `id uuid not null default uuidv7(),
         user_id uuid,
         name text not null,
         note text not null default '',
         content jsonb not null,
         roles text[] not null default '{}',
         version int not null default 1,
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         primary key (tenant_id, id),
         foreign key (tenant_id, user_id) references memberships (tenant_id, user_id) on delete set null (user_id)`
      )}
      create index saved_reports_user on saved_reports (tenant_id, user_id);

      -- The report as it was saved each time, the last time among them.
      ${tenantTable(
        'saved_report_versions',
        `report_id uuid not null,
         version int not null,
         name text not null,
         note text not null,
         content jsonb not null,
         saved_by uuid,
         saved_at timestamptz not null default now(),
         primary key (tenant_id, report_id, version),
         foreign key (tenant_id, report_id) references saved_reports (tenant_id, id) on delete cascade,
         foreign key (tenant_id, saved_by) references memberships (tenant_id, user_id) on delete set null (saved_by)`
      )}
      create index saved_report_versions_saved_by on saved_report_versions (tenant_id, saved_by);
    `)
  }

  async down() {
    this.schema.raw('drop table saved_report_versions, saved_reports')
  }
}
