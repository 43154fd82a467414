import { BaseSchema } from '@adonisjs/lucid/schema'

/** The forecast asks for the deals that are open, few of all; those on leads for what the deals that name one add up to. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create index deals_open on deals (tenant_id, opened_at)
        include (connection_id, pipeline_id, stage_id, employee_id, amount, currency)
        where not deleted and outcome = 'open';
      drop index deals_lead;
      create index deals_lead on deals (tenant_id, connection_id, lead_external_id)
        include (outcome, amount, currency)
        where not deleted and lead_external_id is not null;
    `)
  }

  async down() {
    this.schema.raw(`
      drop index deals_lead, deals_open;
      create index deals_lead on deals (tenant_id, connection_id, lead_external_id)
        where not deleted and lead_external_id is not null;
    `)
  }
}
