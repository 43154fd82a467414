import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- A report that is sent by the clock.
      ${tenantTable(
        'schedules',
        `id uuid not null default uuidv7(),
         user_id uuid not null,
         name text not null,
         report text not null,
         parameters jsonb not null default '{}',
         format text not null check (format in ('letter', 'xlsx', 'csv', 'pdf')),
         every text not null check (every in ('day', 'week', 'month')),
         weekdays smallint[] not null default '{}',
         month_day smallint check (month_day between 1 and 31),
         at time not null,
         note text,
         state text not null default 'active' check (state in ('active', 'paused')),
         -- Why Krug paused it; nothing when a person did.
         paused_for text check (paused_for in ('failures', 'maker_gone')),
         -- When it is due next, as long as it is active.
         next_at timestamptz,
         -- Due times in a row that nobody got anything of.
         failures smallint not null default 0,
         created_at timestamptz not null default now(),
         updated_at timestamptz not null default now(),
         primary key (tenant_id, id),
         check ((state = 'active') = (next_at is not null)),
         check (every <> 'week' or cardinality(weekdays) > 0),
         check (every <> 'month' or month_day is not null),
         foreign key (tenant_id, user_id) references memberships (tenant_id, user_id) on delete cascade`
      )}
      create index schedules_due on schedules (tenant_id, next_at) where next_at is not null;
      create index schedules_user on schedules (tenant_id, user_id);

      ${tenantTable(
        'schedule_recipients',
        `id uuid not null default uuidv7(),
         schedule_id uuid not null,
         user_id uuid,
         role text,
         role_id uuid,
         email text,
         -- Since when an outside address wants no more letters.
         unsubscribed_at timestamptz,
         primary key (tenant_id, id),
         unique nulls not distinct (tenant_id, schedule_id, user_id, role, role_id, email),
         check (num_nonnulls(user_id, role, role_id, email) = 1),
         foreign key (tenant_id, schedule_id) references schedules (tenant_id, id) on delete cascade,
         foreign key (tenant_id, user_id) references memberships (tenant_id, user_id) on delete cascade,
         foreign key (tenant_id, role_id) references roles (tenant_id, id) on delete cascade`
      )}

      -- What one recipient gets of one due time: the key makes sure that it is made once.
      ${tenantTable(
        'deliveries',
        `id uuid not null default uuidv7(),
         schedule_id uuid not null,
         due_at timestamptz not null,
         recipient text not null,
         user_id uuid,
         recipient_id uuid,
         -- Somebody asked for it beside the clock.
         by_hand boolean not null default false,
         state text not null default 'waiting'
           check (state in ('waiting', 'preparing', 'sending', 'sent', 'skipped', 'failed', 'unknown')),
         attempts smallint not null default 0,
         -- Until then the worker that took it has it to itself; a waiting one waits as long.
         leased_until timestamptz,
         error text,
         settled_at timestamptz,
         created_at timestamptz not null default now(),
         primary key (tenant_id, id),
         unique (tenant_id, schedule_id, due_at, recipient),
         foreign key (tenant_id, schedule_id) references schedules (tenant_id, id) on delete cascade,
         foreign key (tenant_id, user_id) references memberships (tenant_id, user_id) on delete cascade,
         foreign key (tenant_id, recipient_id) references schedule_recipients (tenant_id, id) on delete cascade`
      )}
      create index deliveries_open on deliveries (tenant_id, created_at, id) where settled_at is null;
    `)
  }

  async down() {
    this.schema.raw('drop table deliveries; drop table schedule_recipients; drop table schedules')
  }
}
