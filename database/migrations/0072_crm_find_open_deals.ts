import { BaseSchema } from '@adonisjs/lucid/schema'

/** The forecast asks for the deals that are open, few of all; leads are found by the deal they name. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create index deals_open on deals (tenant_id, opened_at)
        include (connection_id, pipeline_id, stage_id, employee_id, amount, currency)
        where not deleted and outcome = 'open';
      create index leads_deal on leads (tenant_id, connection_id, deal_external_id) where deal_external_id is not null;
    `)
  }

  async down() {
    this.schema.raw('drop index leads_deal, deals_open')
  }
}
