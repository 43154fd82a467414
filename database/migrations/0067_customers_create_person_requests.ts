import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- What persons ask for by right. A request outlives its person: nothing but the three sealed texts can name anybody.
      ${tenantTable(
        'person_requests',
        `id uuid not null default uuidv7(),
         customer_id uuid not null,
         -- The customer who asked, where that one was merged into another.
         merged_from uuid,
         kind text not null check (kind in ('information', 'correction', 'deletion', 'stop')),
         -- Of a stop: the consent that ends.
         purpose text,
         channel text not null check (channel in ('till', 'letter', 'phone', 'email', 'portal')),
         received_on date not null,
         due_on date not null,
         taken_by uuid references users (id),
         state text not null default 'open' check (state in ('open', 'fulfilled', 'refused')),
         closed_at timestamptz,
         closed_by uuid references users (id),
         extended_at timestamptz,
         -- When the file of everything was taken to be handed over.
         file_taken_at timestamptz,
         -- What was done, never to what.
         done jsonb not null default '{}',
         -- Sealed: what was asked, why it takes longer, and what was answered.
         said text,
         extension_reason text,
         answer text,
         -- The last stage that those who answer requests were told of.
         told text check (told in ('soon', 'overdue')),
         created_at timestamptz not null default now(),
         primary key (tenant_id, id),
         check ((kind = 'stop') = (purpose is not null)),
         check ((state = 'open') = (closed_at is null)),
         check (due_on >= received_on),
         foreign key (tenant_id, customer_id) references customers (tenant_id, id)`
      )}
      create index person_requests_open on person_requests (tenant_id, due_on) where state = 'open';
      create index person_requests_customer on person_requests (tenant_id, customer_id);
      create index person_requests_merged on person_requests (tenant_id, merged_from) where merged_from is not null;
    `)
  }

  async down() {
    this.schema.raw('drop table person_requests')
  }
}
