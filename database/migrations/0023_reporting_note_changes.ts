import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

/** What answers of reports are formed from, beside the facts: those have rollups, and each change touches a day of them. */
const TABLES = ['daily_sales', 'products', 'product_categories', 'employees', 'plans']

/**
 * A note of each statement that may change what reports say, so that an answer is remembered for exactly as long as it is
 * true, whoever writes. A list that only grows: nobody waits for it.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${tenantTable(
        'report_changes',
        `id bigint not null generated always as identity,
         noted_at timestamptz not null default now(),
         primary key (tenant_id, id)`
      )}

      create function note_report_change() returns trigger language plpgsql as $$
      begin
        if nullif(current_setting('app.tenant_id', true), '') is not null then
          insert into report_changes default values;
        end if;
        return null;
      end $$;

      ${TABLES.map(
        (table) => `
        create trigger ${table}_note_report_change after insert or update or delete on ${table}
          for each statement execute function note_report_change();`
      ).join('\n')}
    `)
  }

  async down() {
    this.schema.raw(`drop function note_report_change cascade; drop table report_changes`)
  }
}
