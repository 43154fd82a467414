import { BaseSchema } from '@adonisjs/lucid/schema'

/** Sales that Krug's own till makes have a source too: one of each business, that nobody configures. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table connections drop constraint connections_status_check;
      alter table connections add constraint connections_status_check
        check (status in ('active', 'paused', 'archived', 'built-in'));
      create unique index connections_built_in on connections (tenant_id, business_id, connector)
        where status = 'built-in';`)
  }

  async down() {
    this.schema.raw(`
      drop index connections_built_in;
      alter table connections drop constraint connections_status_check;
      alter table connections add constraint connections_status_check
        check (status in ('active', 'paused', 'archived'));`)
  }
}
