import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What people have put together; those of Krug are in the code. roles are references: names, or ids of own roles.
      -- Who leaves the tenant leaves the dashboards behind.
      ${tenantTable(
        'dashboards',
        `id uuid not null default uuidv7(),
         name text not null,
         owner_id uuid,
         tabs jsonb not null,
         question jsonb not null default '{}',
         live boolean not null default false,
         roles text[] not null default '{}',
         version int not null default 1,
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         deleted_at timestamptz,
         primary key (tenant_id, id),
         foreign key (tenant_id, owner_id) references memberships (tenant_id, user_id)
           on delete set null (owner_id)`
      )}

      -- Where a person begins. dashboard is the id of an own one, or the name of one of Krug.
      ${tenantTable(
        'start_pages',
        `user_id uuid not null,
         dashboard text not null,
         primary key (tenant_id, user_id),
         foreign key (tenant_id, user_id) references memberships (tenant_id, user_id) on delete cascade`
      )}
    `)
  }

  async down() {
    this.schema.raw('drop table start_pages, dashboards')
  }
}
