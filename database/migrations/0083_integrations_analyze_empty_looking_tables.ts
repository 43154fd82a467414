import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Tables that statistics take for empty: never analyzed (-1), or analyzed when all of their rows were gone (0), as after
 * the erasure of the only tenant.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(analyzing('reltuples <= 0'))
  }

  async down() {
    this.schema.raw(analyzing('reltuples < 0'))
  }
}

const analyzing = (unknown: string) => `
  create or replace function analyze_new_tables() returns void language plpgsql security definer
  set search_path = pg_catalog, public as $$
  declare name text;
  begin
    for name in
      select relname from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and ${unknown} and pg_relation_size(oid) > 0
    loop
      execute format('analyze (skip_locked) public.%I', name);
    end loop;
  end $$;
`
