import { BaseSchema } from '@adonisjs/lucid/schema'
import { createBiViews } from '#database/bi_views'
import { tenantTable } from '#database/tenant_table'

/**
 * A role of PostgreSQL for each tenant that asks for one: it reads the views of the schema `bi` and nothing else. Which
 * tenant it is of stands in its name, not in a setting that it could change.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${tenantTable(
        'bi_accesses',
        `role text not null,
         opened_by uuid not null references users (id),
         opened_at timestamptz not null default now(),
         primary key (tenant_id)`
      )}
      create function bi.tenant_id() returns uuid language sql stable return
        case when session_user like 'bi\\_%' then substr(session_user, 4)::uuid end;

      create function open_bi_access(secret text) returns text language plpgsql security definer
      set search_path = pg_catalog, public as $$
      declare
        tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
        name text := 'bi_' || replace(tenant::text, '-', '');
      begin
        if tenant is null then raise 'no tenant is in scope'; end if;
        if exists (select from pg_roles where rolname = name) then
          execute format('alter role %I password %L', name, secret);
        else
          execute format('create role %I login nobypassrls connection limit 5 password %L in role %I',
                         name, secret, current_database() || '_bi');
          execute format('grant connect on database %I to %I', current_database(), name);
          execute format('alter role %I in database %I set search_path = bi', name, current_database());
          execute format('alter role %I in database %I set statement_timeout = %L', name, current_database(), '60s');
          execute format('alter role %I in database %I set default_transaction_read_only = on', name, current_database());
        end if;
        return name;
      end $$;

      create function close_bi_access() returns void language plpgsql security definer
      set search_path = pg_catalog, public as $$
      declare
        name text := 'bi_' || replace(nullif(current_setting('app.tenant_id', true), ''), '-', '');
      begin
        if not exists (select from pg_roles where rolname = name) then return; end if;
        execute format('grant %I to %I', name, current_user);
        perform pg_terminate_backend(pid) from pg_stat_activity where usename = name;
        execute format('revoke connect on database %I from %I', current_database(), name);
        execute format('drop role %I', name);
      end $$;

      ${createBiViews()}
    `)
  }

  async down() {
    this.schema.raw(`
      drop schema bi cascade;
      drop function open_bi_access(text), close_bi_access();
      drop table bi_accesses
    `)
  }
}
