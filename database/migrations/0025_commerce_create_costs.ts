import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

/** What answers about costs and staff are formed from. */
const TABLES = ['costs', 'shifts']

/** What venues spend in a month beside what the till knows of, and what they mean to spend; minor units. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${tenantTable(
        'costs',
        `venue_id uuid not null,
         month date not null check (extract(day from month) = 1),
         line text not null check (line in ('goods', 'payroll', 'rent', 'marketing', 'other')),
         kind text not null check (kind in ('fact', 'plan')),
         amount bigint not null check (amount >= 0),
         updated_at timestamptz not null default now(),
         primary key (tenant_id, venue_id, month, line, kind),
         foreign key (tenant_id, venue_id) references venues (tenant_id, id)`
      )}
      ${TABLES.map(
        (table) => `
        create trigger ${table}_note_report_change after insert or update or delete on ${table}
          for each statement execute function note_report_change();`
      ).join('\n')}
    `)
  }

  async down() {
    this.schema.raw(`drop trigger shifts_note_report_change on shifts; drop table costs`)
  }
}
