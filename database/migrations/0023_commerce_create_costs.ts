import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

/** What venues spend in a month beside what the till knows of, and what they mean to spend; minor units. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(
      tenantTable(
        'costs',
        `venue_id uuid not null,
         month date not null check (extract(day from month) = 1),
         line text not null check (line in ('goods', 'payroll', 'rent', 'marketing', 'other')),
         kind text not null check (kind in ('fact', 'plan')),
         amount bigint not null check (amount >= 0),
         updated_at timestamptz not null default now(),
         primary key (tenant_id, venue_id, month, line, kind),
         foreign key (tenant_id, venue_id) references venues (tenant_id, id)`
      )
    )
  }

  async down() {
    this.schema.dropTable('costs')
  }
}
