import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

/** Records of a CRM and of the till that name a customer. */
const NAMING = ['leads', 'deals', 'activities', 'purchases']

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- The lot of another customer that the bonuses were in before a merge moved them.
      alter table ledger_lots
        add column moved_from uuid,
        add foreign key (tenant_id, moved_from) references ledger_lots (tenant_id, id);
      create index ledger_lots_moved on ledger_lots (tenant_id, moved_from) where moved_from is not null;

      -- Pairs that look like one person, of whom somebody said that they are two.
      ${tenantTable(
        'distinct_customers',
        `one_id uuid not null,
         other_id uuid not null,
         user_id uuid,
         created_at timestamptz not null default now(),
         primary key (tenant_id, one_id, other_id),
         check (one_id < other_id),
         foreign key (tenant_id, one_id) references customers (tenant_id, id),
         foreign key (tenant_id, other_id) references customers (tenant_id, id)`
      )}
    `)
    for (const table of NAMING)
      this.schema.raw(`
        -- The customer whom the source named, where that one was merged into another.
        alter table ${table} add column merged_from uuid;
        create index ${table}_merged on ${table} (tenant_id, merged_from) where merged_from is not null;`)
    this.schema.raw(`
      create index leads_customer on leads (tenant_id, customer_id) where customer_id is not null;
      create index activities_customer on activities (tenant_id, customer_id) where customer_id is not null`)
  }

  async down() {
    this.schema.raw('drop index leads_customer, activities_customer')
    for (const table of NAMING) this.schema.raw(`alter table ${table} drop column merged_from`)
    this.schema.raw(`
      drop table distinct_customers;
      alter table ledger_lots drop column moved_from`)
  }
}
