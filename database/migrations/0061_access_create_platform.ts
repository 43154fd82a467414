import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

/**
 * Who operates the installation, and when a tenant lets them look. What they see of tenants otherwise comes from one
 * function: it counts in one tenant's scope after the other, and its columns are all there is.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table platform_admins (
        user_id uuid primary key references users (id) on delete cascade,
        created_at timestamptz not null default now()
      );

      ${tenantTable(
        'support_accesses',
        `id uuid not null default uuidv7(),
         opened_by uuid not null references users (id),
         reason text not null,
         opened_at timestamptz not null default now(),
         expires_at timestamptz not null,
         closed_at timestamptz,
         primary key (tenant_id, id)`
      )}

      create function platform.tenant_statistics() returns table (
        id uuid, name text, preset text, is_demo boolean, created_at timestamptz, people int, businesses int,
        venues int, connections int, paused int, last_sync_at timestamptz, receipts bigint, support_until timestamptz)
      language plpgsql volatile security definer
      set search_path = pg_catalog, public as $$
      #variable_conflict use_column
      declare
        tenant uuid;
        before text := coalesce(current_setting('app.tenant_id', true), '');
      begin
        for tenant in select d.tenant_id from tenant_directory d order by d.created_at, d.tenant_id loop
          perform set_config('app.tenant_id', tenant::text, true);
          return query select t.id, t.name, t.preset, t.is_demo, t.created_at,
            (select count(*)::int from memberships m where m.tenant_id = tenant and m.disabled_at is null),
            (select count(*)::int from businesses b where b.tenant_id = tenant and b.archived_at is null),
            (select count(*)::int from venues v where v.tenant_id = tenant and v.archived_at is null),
            (select count(*)::int from connections c where c.tenant_id = tenant),
            (select count(*)::int from connections c where c.tenant_id = tenant and c.status = 'paused'),
            (select max(c.last_success_at) from connections c where c.tenant_id = tenant),
            (select coalesce(sum(d.receipts), 0)::bigint from daily_sales d
              where d.tenant_id = tenant and d.business_date > current_date - 30),
            (select max(s.expires_at) from support_accesses s
              where s.tenant_id = tenant and s.closed_at is null and s.expires_at > now())
          from tenants t where t.id = tenant;
        end loop;
        perform set_config('app.tenant_id', before, true);
      end $$;
      revoke all on function platform.tenant_statistics() from public;
    `)
  }

  async down() {
    this.schema.raw(`
      drop function platform.tenant_statistics();
      drop table support_accesses, platform_admins;
    `)
  }
}
