import { BaseSchema } from '@adonisjs/lucid/schema'

/** Reports on years of deals and activities read these indexes alone. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      drop index activities_done;
      create index activities_done on activities (tenant_id, done_at)
        include (connection_id, employee_id, deal_id, type, due_at, duration_seconds)
        where not deleted and done_at is not null;
      drop index deals_opened;
      create index deals_opened on deals (tenant_id, opened_at)
        include (id, connection_id, pipeline_id, stage_id, employee_id, outcome, amount, currency, source, ended_at)
        where not deleted;
      drop index deals_ended;
      create index deals_ended on deals (tenant_id, ended_at)
        include (connection_id, pipeline_id, employee_id, outcome, amount, currency, source, loss_reason, opened_at)
        where not deleted and ended_at is not null;
      drop index leads_opened;
      create index leads_opened on leads (tenant_id, opened_at)
        include (id, connection_id, pipeline_id, employee_id, source, status, external_id, deal_external_id)
        where not deleted;
    `)
  }

  async down() {
    this.schema.raw(`
      drop index activities_done, deals_opened, deals_ended, leads_opened;
      create index activities_done on activities (tenant_id, done_at) where not deleted and done_at is not null;
      create index deals_opened on deals (tenant_id, opened_at) where not deleted;
      create index deals_ended on deals (tenant_id, ended_at)
        include (connection_id, pipeline_id, employee_id, outcome, amount, currency, opened_at)
        where not deleted and ended_at is not null;
      create index leads_opened on leads (tenant_id, opened_at) where not deleted;
    `)
  }
}
