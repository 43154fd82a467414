import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

/** What answers about deals are formed from. */
const TABLES = [
  'leads',
  'deals',
  'deal_stage_changes',
  'activities',
  'pipelines',
  'pipeline_stages',
]

/**
 * When a deal ended: not every source tells, and people may decide that a stage ends deals. And who of the people that
 * sign in is which manager, where the e-mail does not say it.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table deals add column ended_at timestamptz
        generated always as (case when outcome <> 'open' then coalesce(closed_at, opened_at) end) stored;
      drop index deals_closed;
      create index deals_ended on deals (tenant_id, ended_at)
        include (connection_id, pipeline_id, employee_id, outcome, amount, currency, opened_at)
        where not deleted and ended_at is not null;
      create index deals_lead on deals (tenant_id, connection_id, lead_external_id)
        where not deleted and lead_external_id is not null;

      ${tenantTable(
        'manager_users',
        `employee_id uuid not null,
         user_id uuid,
         updated_at timestamptz not null default now(),
         primary key (tenant_id, employee_id),
         foreign key (tenant_id, employee_id) references employees (tenant_id, id) on delete cascade,
         foreign key (tenant_id, user_id) references memberships (tenant_id, user_id) on delete cascade`
      )}
      create index manager_users_user on manager_users (tenant_id, user_id) where user_id is not null;

      ${TABLES.map(
        (table) => `
        create trigger ${table}_note_report_change after insert or update or delete on ${table}
          for each statement execute function note_report_change();`
      ).join('\n')}
    `)
  }

  async down() {
    this.schema.raw(`
      ${TABLES.map((table) => `drop trigger ${table}_note_report_change on ${table};`).join('\n')}
      drop table manager_users;
      drop index deals_lead, deals_ended;
      alter table deals drop column ended_at;
      create index deals_closed on deals (tenant_id, closed_at) where not deleted and closed_at is not null;
    `)
  }
}
