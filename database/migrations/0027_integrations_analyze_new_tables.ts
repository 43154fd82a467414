import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Tables that were empty until now have no statistics, and plans that are made without them, those of foreign key
 * checks among them, stay with a connection for as long as it lives. Only the owner of a table may analyze it.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create function analyze_new_tables() returns void language plpgsql security definer
      set search_path = pg_catalog, public as $$
      declare name text;
      begin
        for name in
          select relname from pg_class
           where relnamespace = 'public'::regnamespace and relkind = 'r' and reltuples < 0 and pg_relation_size(oid) > 0
        loop
          execute format('analyze (skip_locked) public.%I', name);
        end loop;
      end $$;
    `)
  }

  async down() {
    this.schema.raw('drop function analyze_new_tables()')
  }
}
