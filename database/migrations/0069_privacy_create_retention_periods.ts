import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- How long a kind of data is kept where the tenant chose another period than Krug's; null keeps it.
      ${tenantTable(
        'retention_periods',
        `kind text not null,
         days int check (days > 0),
         primary key (tenant_id, kind)`
      )}
      -- A deletion that nobody asked for: the person's time was over.
      alter table person_requests drop constraint person_requests_channel_check,
        add constraint person_requests_channel_check
          check (channel in ('till', 'letter', 'phone', 'email', 'portal', 'retention'));
      create index quarantined_records_age on quarantined_records (tenant_id, updated_at);
      create index webhook_deliveries_age on webhook_deliveries (tenant_id, received_at)`)
  }

  async down() {
    this.schema.raw(`
      drop index quarantined_records_age, webhook_deliveries_age;
      delete from person_requests where channel = 'retention';
      alter table person_requests drop constraint person_requests_channel_check,
        add constraint person_requests_channel_check
          check (channel in ('till', 'letter', 'phone', 'email', 'portal'));
      drop table retention_periods`)
  }
}
