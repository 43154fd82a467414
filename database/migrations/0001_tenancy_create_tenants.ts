import { BaseSchema } from '@adonisjs/lucid/schema'
import { isolate, tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table tenants (
        id uuid primary key default uuidv7(),
        name text not null,
        preset text not null check (preset in ('club', 'chain', 'sales_team')),
        locale text not null default 'ru' check (locale in ('ru', 'en')),
        currency char(3) not null default 'RUB',
        timezone text not null default 'Europe/Moscow',
        week_starts_on smallint not null default 1 check (week_starts_on between 1 and 7),
        is_demo boolean not null default false,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      ${isolate('tenants', 'id')}

      -- Opaque ids alone, for the jobs and commands that go over all tenants.
      create table tenant_directory (
        tenant_id uuid primary key,
        created_at timestamptz not null default now()
      );

      ${tenantTable(
        'business_categories',
        `code text not null,
         name_ru text not null,
         name_en text not null,
         primary key (tenant_id, code)`
      )}

      ${tenantTable(
        'businesses',
        `id uuid not null default uuidv7(),
         name text not null,
         category_code text not null,
         medical boolean not null default false,
         archived_at timestamptz,
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         primary key (tenant_id, id),
         foreign key (tenant_id, category_code) references business_categories (tenant_id, code)`
      )}

      ${tenantTable(
        'venues',
        `id uuid not null default uuidv7(),
         business_id uuid not null,
         name text not null,
         address text,
         timezone text not null,
         day_start_hour smallint not null default 0 check (day_start_hour between 0 and 12),
         archived_at timestamptz,
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         primary key (tenant_id, id),
         foreign key (tenant_id, business_id) references businesses (tenant_id, id)`
      )}
      create index venues_business on venues (tenant_id, business_id);
    `)
  }

  async down() {
    this.schema.raw(
      'drop table venues, businesses, business_categories, tenant_directory, tenants cascade'
    )
  }
}
