import { BaseSchema } from '@adonisjs/lucid/schema'

/** What the installation knows of itself; nothing of any tenant. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table backup_runs (
        id uuid primary key default uuidv7(),
        started_at timestamptz not null default now(),
        finished_at timestamptz,
        rows bigint,
        bytes bigint,
        error text
      );

      -- A process says every few seconds that it lives; the silent are forgotten after a day.
      create table processes (
        id uuid primary key,
        kind text not null check (kind in ('web', 'worker')),
        version text not null,
        started_at timestamptz not null default now(),
        seen_at timestamptz not null default now()
      );
    `)
  }

  async down() {
    this.schema.raw('drop table processes, backup_runs')
  }
}
