import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Since when somebody is signed in with a browser or a program. Without its row neither cookie nor token is worth anything.
      create table sign_ins (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users (id) on delete cascade,
        kind text not null check (kind in ('portal', 'api')),
        user_agent text,
        ip text,
        -- Proved by two things, not by the password alone.
        second_factor boolean not null default false,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      );
      create index sign_ins_user on sign_ins (user_id, last_seen_at);
      create index sign_ins_expiry on sign_ins (expires_at);

      insert into sign_ins (id, user_id, kind, created_at, last_seen_at, expires_at)
      select name::uuid, tokenable_id, 'api', min(created_at), max(coalesce(last_used_at, created_at)),
             max(coalesce(expires_at, now()))
        from auth_access_tokens group by name, tokenable_id;

      alter table auth_access_tokens
        -- Of a refresh token: when it was exchanged. It stays, so that a second use is noticed.
        add used_at timestamptz,
        add sign_in_id uuid generated always as (case when type in ('access', 'refresh') then name::uuid end) stored
          references sign_ins (id) on delete cascade;
      create index auth_access_tokens_sign_in on auth_access_tokens (sign_in_id);
      create index auth_access_tokens_expiry on auth_access_tokens (expires_at);

      create table second_factors (
        user_id uuid primary key references users (id) on delete cascade,
        -- Encrypted by the application.
        secret text not null,
        confirmed_at timestamptz,
        -- Of the newest code that was accepted: no code counts twice.
        last_step bigint not null default 0,
        created_at timestamptz not null default now()
      );
      create table recovery_codes (
        user_id uuid not null references second_factors (user_id) on delete cascade,
        hash bytea not null,
        used_at timestamptz,
        primary key (user_id, hash)
      );

      -- Roles whose people prove themselves by two things: those of Krug by name, own ones by id.
      alter table tenants add second_factor_roles text[] not null default '{}';

      -- By a keyed hash of the address that was tried, whether somebody has it or not.
      create table failed_sign_ins (
        key bytea primary key,
        failures integer not null,
        last_at timestamptz not null,
        locked_until timestamptz
      );

      create table passkeys (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users (id) on delete cascade,
        credential_id text not null unique,
        public_key bytea not null,
        counter bigint not null default 0,
        transports text[] not null default '{}',
        name text not null,
        created_at timestamptz not null default now(),
        last_used_at timestamptz
      );
      create index passkeys_user on passkeys (user_id);
    `)
  }

  async down() {
    this.schema.raw(`
      drop table passkeys, failed_sign_ins, recovery_codes, second_factors;
      alter table tenants drop second_factor_roles;
      alter table auth_access_tokens drop sign_in_id, drop used_at;
      drop table sign_ins
    `)
  }
}
