import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- A report or a dashboard that stands in pages of others. It shows what its maker may see, as long as there is one.
      ${tenantTable(
        'embeds',
        `id uuid not null default uuidv7(),
         user_id uuid,
         name text not null,
         report text,
         -- The id of an own one, or the name of one of Krug.
         dashboard text,
         -- What is asked of it: the period, the places, and a report's own.
         parameters jsonb not null default '{}',
         -- What whoever looks may ask otherwise.
         open text[] not null default '{}' check (open <@ array['period', 'places']),
         -- In whose pages it may stand.
         origins text[] not null check (cardinality(origins) > 0),
         -- The last day, on the organization's wall.
         ends_on date not null,
         revoked_at timestamptz,
         seen_at timestamptz,
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         primary key (tenant_id, id),
         check (num_nonnulls(report, dashboard) = 1),
         foreign key (tenant_id, user_id) references memberships (tenant_id, user_id)
           on delete set null (user_id)`
      )}
      create index embeds_user on embeds (tenant_id, user_id);
    `)
  }

  async down() {
    this.schema.raw('drop table embeds')
  }
}
