import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

const WRITTEN_ONCE = ['audit_entries', 'audit_chain']

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Why, in the words of who did it.
      alter table audit_entries add column reason text;
      create index audit_entries_subject on audit_entries (tenant_id, subject_type, subject_id, id desc);
      create index audit_entries_user on audit_entries (tenant_id, user_id, id desc);

      -- Filled in after the commit, one after the other, by whoever holds the tenant's lock.
      ${tenantTable(
        'audit_chain',
        `seq bigint not null,
         entry_id bigint not null,
         hash bytea not null,
         primary key (tenant_id, seq),
         unique (tenant_id, entry_id),
         foreign key (tenant_id, entry_id) references audit_entries (tenant_id, id)`
      )}

      -- That all of the log was compared with the chain: up to which link, with which hash, and how much disagreed.
      ${tenantTable(
        'audit_checks',
        `checked_at timestamptz not null default now(),
         seq bigint not null,
         hash bytea,
         findings int not null check (findings >= 0),
         primary key (tenant_id, checked_at)`
      )}
    `)
    for (const table of WRITTEN_ONCE)
      this.schema.raw(`
        create trigger ${table}_written_once before update or delete on ${table}
          for each row execute function refuse_change();
        create trigger ${table}_kept before truncate on ${table}
          for each statement execute function refuse_change();`)
    this.schema.raw(`
      do $$ declare grantee name; begin
        for grantee in
          select distinct g.grantee from information_schema.role_table_grants g
           where g.table_schema = 'public' and g.table_name = 'audit_entries' and g.grantee <> current_user
        loop
          execute format('revoke update, delete, truncate on ${WRITTEN_ONCE.join(', ')} from %I', grantee);
        end loop;
      end $$`)
  }

  async down() {
    this.schema.raw(`
      drop table audit_checks, audit_chain;
      drop trigger audit_entries_written_once on audit_entries;
      drop trigger audit_entries_kept on audit_entries;
      drop index audit_entries_subject, audit_entries_user;
      alter table audit_entries drop column reason`)
  }
}
