import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Sealed texts begin with the number of their key. What was wrapped before keys had names was wrapped by the app's.
      alter table tenant_keys add column version int not null default 1 check (version > 0);
      alter table tenant_keys add constraint tenant_keys_version unique (tenant_id, purpose, version);
      alter table tenant_keys no force row level security;
      update tenant_keys set wrapped = 'app:' || wrapped where wrapped not like '%:%';
      alter table tenant_keys force row level security`)
  }

  async down() {
    this.schema.raw('alter table tenant_keys drop column version')
  }
}
