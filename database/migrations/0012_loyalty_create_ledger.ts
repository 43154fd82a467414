import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

/** Tables whose rows are written once: a correction is a row of its own. */
const WRITTEN_ONCE = ['ledger_movements', 'ledger_entries', 'ledger_lot_uses', 'ledger_chain']

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${tenantTable(
        'ledger_movements',
        `id uuid not null default uuidv7(),
         type text not null check (type in
           ('earn', 'spend', 'hold', 'release', 'capture', 'gift', 'adjust', 'expire', 'reverse', 'transfer')),
         customer_id uuid not null,
         amount bigint not null check (amount > 0),
         reason text not null,
         source_type text,
         source_id text,
         business_id uuid,
         programme_version int,
         reverses uuid,
         actor_id uuid references users (id),
         created_at timestamptz not null,
         primary key (tenant_id, id),
         foreign key (tenant_id, customer_id) references customers (tenant_id, id),
         foreign key (tenant_id, business_id) references businesses (tenant_id, id),
         foreign key (tenant_id, reverses) references ledger_movements (tenant_id, id)`
      )}
      create index ledger_movements_customer on ledger_movements (tenant_id, customer_id, created_at desc, id desc);
      create index ledger_movements_reverses on ledger_movements (tenant_id, reverses) where reverses is not null;
      create index ledger_movements_source on ledger_movements (tenant_id, source_type, source_id)
        where source_id is not null;

      ${tenantTable(
        'ledger_entries',
        `movement_id uuid not null,
         line smallint not null,
         account text not null check (account in ('member', 'held', 'issued', 'redeemed', 'expired', 'adjustments')),
         customer_id uuid,
         amount bigint not null check (amount <> 0),
         primary key (tenant_id, movement_id, line),
         check ((account in ('member', 'held')) = (customer_id is not null)),
         foreign key (tenant_id, movement_id) references ledger_movements (tenant_id, id),
         foreign key (tenant_id, customer_id) references customers (tenant_id, id)`
      )}
      create index ledger_entries_customer on ledger_entries (tenant_id, customer_id) where customer_id is not null;

      -- made_until is the expiry that the lot was made with; giving back to it may have moved expires_at.
      -- remaining: what no movement has taken yet. The sum of a customer's remaining lots is total + held + debt.
      ${tenantTable(
        'ledger_lots',
        `id uuid not null default uuidv7(),
         customer_id uuid not null,
         movement_id uuid not null,
         amount bigint not null check (amount > 0),
         remaining bigint not null,
         active_from timestamptz not null,
         made_until timestamptz,
         expires_at timestamptz,
         primary key (tenant_id, id),
         check (remaining between 0 and amount),
         check (expires_at > active_from),
         foreign key (tenant_id, customer_id) references customers (tenant_id, id),
         foreign key (tenant_id, movement_id) references ledger_movements (tenant_id, id)`
      )}
      create index ledger_lots_customer on ledger_lots (tenant_id, customer_id, expires_at, id) where remaining > 0;
      create index ledger_lots_expiring on ledger_lots (tenant_id, expires_at) where remaining > 0;
      create index ledger_lots_movement on ledger_lots (tenant_id, movement_id);

      -- A negative amount gives back to the lot what a former movement took, until the new expiry if one is named.
      ${tenantTable(
        'ledger_lot_uses',
        `movement_id uuid not null,
         line smallint not null,
         lot_id uuid not null,
         amount bigint not null check (amount <> 0),
         expires_at timestamptz,
         primary key (tenant_id, movement_id, line),
         foreign key (tenant_id, movement_id) references ledger_movements (tenant_id, id),
         foreign key (tenant_id, lot_id) references ledger_lots (tenant_id, id)`
      )}
      create index ledger_lot_uses_lot on ledger_lot_uses (tenant_id, lot_id);

      -- total and held are the sums of the entries. debt is what was taken although no lot was left for it.
      ${tenantTable(
        'ledger_balances',
        `customer_id uuid not null,
         total bigint not null default 0,
         held bigint not null default 0 check (held >= 0),
         debt bigint not null default 0 check (debt >= 0),
         version bigint not null default 0,
         primary key (tenant_id, customer_id),
         foreign key (tenant_id, customer_id) references customers (tenant_id, id)`
      )}

      ${tenantTable(
        'ledger_holds',
        `id uuid not null default uuidv7(),
         customer_id uuid not null,
         amount bigint not null check (amount > 0),
         movement_id uuid not null,
         expires_at timestamptz not null,
         state text not null default 'open' check (state in ('open', 'captured', 'released')),
         captured bigint not null default 0 check (captured between 0 and amount),
         primary key (tenant_id, id),
         foreign key (tenant_id, customer_id) references customers (tenant_id, id),
         foreign key (tenant_id, movement_id) references ledger_movements (tenant_id, id)`
      )}
      create index ledger_holds_open on ledger_holds (tenant_id, customer_id, expires_at) where state = 'open';

      -- Filled in after the commit, one after the other, by whoever holds the tenant's lock.
      ${tenantTable(
        'ledger_chain',
        `seq bigint not null,
         movement_id uuid not null,
         hash bytea not null,
         primary key (tenant_id, seq),
         unique (tenant_id, movement_id),
         foreign key (tenant_id, movement_id) references ledger_movements (tenant_id, id)`
      )}

      -- What was answered to a request with a key, to be answered again.
      ${tenantTable(
        'idempotent_requests',
        `key text not null,
         request_hash bytea not null,
         status smallint,
         answer text,
         created_at timestamptz not null default now(),
         primary key (tenant_id, key)`
      )}

      create function refuse_change() returns trigger language plpgsql as $$
        begin
          raise exception '% is written once: % is refused', tg_table_name, lower(tg_op) using errcode = '42501';
        end $$;

      -- A movement and its entries are one statement: at its end, not only at the commit, they must add up.
      create function assert_balanced() returns trigger language plpgsql as $$
        begin
          if exists (
            select 1 from (select distinct tenant_id, movement_id from written) written
              left join ledger_entries e on e.tenant_id = written.tenant_id and e.movement_id = written.movement_id
             group by written.tenant_id, written.movement_id having coalesce(sum(e.amount), 1) <> 0
          ) then
            raise exception 'the entries of a movement do not add up to zero' using errcode = '23514';
          end if;
          return null;
        end $$;

      create function assert_entries() returns trigger language plpgsql as $$
        begin
          if not exists (select 1 from ledger_entries where tenant_id = new.tenant_id and movement_id = new.id) then
            raise exception 'a movement has no entries' using errcode = '23514';
          end if;
          return null;
        end $$;

      create trigger ledger_entries_balanced after insert on ledger_entries
        referencing new table as written for each statement execute function assert_balanced();
      create trigger ledger_movements_with_entries after insert on ledger_movements
        for each row execute function assert_entries();
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
           where g.table_schema = 'public' and g.table_name = 'ledger_movements' and g.grantee <> current_user
        loop
          execute format('revoke update, delete, truncate on ${WRITTEN_ONCE.join(', ')} from %I', grantee);
        end loop;
      end $$`)
  }

  async down() {
    this.schema.raw(`
      drop table idempotent_requests, ledger_chain, ledger_holds, ledger_balances, ledger_lot_uses, ledger_lots,
        ledger_entries, ledger_movements cascade;
      drop function refuse_change, assert_balanced, assert_entries;`)
  }
}
