import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create index ledger_movements_created on ledger_movements (tenant_id, created_at desc, id desc);
      create index idempotent_requests_created on idempotent_requests (tenant_id, created_at);

      -- That everything in the ledger was compared: up to which link of the chain, and how much disagreed.
      ${tenantTable(
        'ledger_checks',
        `checked_at timestamptz not null default now(),
         seq bigint not null,
         findings int not null check (findings >= 0),
         primary key (tenant_id, checked_at)`
      )}

      -- What customers shall be told, each once by its key. channel says how they were, or that there was none.
      ${tenantTable(
        'notices',
        `id uuid not null default uuidv7(),
         customer_id uuid not null,
         kind text not null,
         key text not null,
         data jsonb not null default '{}',
         created_at timestamptz not null default now(),
         channel text check (channel in ('email', 'none')),
         sent_at timestamptz,
         primary key (tenant_id, id),
         unique (tenant_id, customer_id, kind, key),
         check ((channel is not distinct from 'email') = (sent_at is not null)),
         foreign key (tenant_id, customer_id) references customers (tenant_id, id)`
      )}
      create index notices_waiting on notices (tenant_id, id) where channel is null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop table notices, ledger_checks;
      drop index idempotent_requests_created, ledger_movements_created`)
  }
}
