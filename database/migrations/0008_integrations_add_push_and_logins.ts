import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table connections
        add column webhook_token text,
        add column webhook_subscription jsonb,
        add column webhook_state text not null default 'off' check (webhook_state in ('off', 'manual', 'on', 'failed')),
        add column webhook_text jsonb,
        add column webhook_at timestamptz,
        add column told_at timestamptz;

      alter table connection_streams
        add column every_minutes int check (every_minutes between 5 and 10080);

      alter table sync_runs
        drop constraint sync_runs_mode_check,
        add constraint sync_runs_mode_check check (mode in ('full', 'incremental', 'range', 'import', 'hints')),
        add column hints jsonb,
        add column steps jsonb not null default '[]';

      -- Logins at vendors, shared by all processes. One process at a time renews one (locked_until).
      ${tenantTable(
        'vendor_logins',
        `key text not null,
         token text,
         expires_at timestamptz,
         refresh_grant text,
         holders jsonb not null default '{}',
         locked_by text,
         locked_until timestamptz,
         updated_at timestamptz not null default now(),
         primary key (tenant_id, key)`
      )}

      -- Requests counted against the vendors' limits, in milliseconds of the epoch. No tenant: a plugin's limit holds for all.
      create unlogged table request_budgets (key text primary key, places bigint[] not null);

      -- Ids that a full pass has met, until it ends.
      ${tenantTable(
        'stream_sightings',
        `run_id uuid not null,
         stream text not null,
         external_id text not null,
         primary key (tenant_id, run_id, stream, external_id),
         foreign key (tenant_id, run_id) references sync_runs (tenant_id, id) on delete cascade`
      )}

      ${tenantTable(
        'webhook_deliveries',
        `id uuid not null default uuidv7(),
         connection_id uuid not null,
         body text not null,
         state text not null default 'new' check (state in ('new', 'done', 'refused')),
         received_at timestamptz not null default now(),
         primary key (tenant_id, id),
         foreign key (tenant_id, connection_id) references connections (tenant_id, id) on delete cascade`
      )}
      create index webhook_deliveries_recent on webhook_deliveries (tenant_id, connection_id, received_at desc);

      ${tenantTable(
        'webhook_signals',
        `connection_id uuid not null,
         dedupe_key text not null,
         received_at timestamptz not null default now(),
         primary key (tenant_id, connection_id, dedupe_key),
         foreign key (tenant_id, connection_id) references connections (tenant_id, id) on delete cascade`
      )}
      create index webhook_signals_age on webhook_signals (tenant_id, received_at);

      ${tenantTable(
        'write_backs',
        `id uuid not null default uuidv7(),
         connection_id uuid not null,
         write text not null,
         key text not null,
         input text,
         fingerprint bigint not null,
         answer text,
         state text not null default 'queued' check (state in ('queued', 'done', 'failed')),
         attempts int not null default 0,
         error_code text,
         error_text jsonb,
         created_by uuid references users (id),
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         primary key (tenant_id, id),
         unique (tenant_id, connection_id, write, key),
         foreign key (tenant_id, connection_id) references connections (tenant_id, id) on delete cascade`
      )}

      -- What a vendor's means of payment really is, where a person knows better than the plugin.
      ${tenantTable(
        'payment_mappings',
        `connection_id uuid not null,
         name text not null,
         type text not null check (type in ('cash', 'card', 'online', 'bonus', 'credit', 'other')),
         primary key (tenant_id, connection_id, name),
         foreign key (tenant_id, connection_id) references connections (tenant_id, id) on delete cascade`
      )}

      -- The name under which reports show a category, so that those of several systems can be one.
      alter table product_categories add column shown_as text;
    `)
  }

  async down() {
    this.schema.raw(`
      alter table product_categories drop column shown_as;
      drop table payment_mappings, write_backs, webhook_signals, webhook_deliveries, stream_sightings,
        request_budgets, vendor_logins cascade;
      delete from sync_runs where mode = 'hints';
      alter table sync_runs drop column hints, drop column steps,
        drop constraint sync_runs_mode_check,
        add constraint sync_runs_mode_check check (mode in ('full', 'incremental', 'range', 'import'));
      alter table connection_streams drop column every_minutes;
      alter table connections drop column webhook_token, drop column webhook_subscription, drop column webhook_state,
        drop column webhook_text, drop column webhook_at, drop column told_at`)
  }
}
