import { BaseSchema } from '@adonisjs/lucid/schema'

/** Which days of sales a run brought, so that whoever uploads an old file finds them. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('alter table sync_runs add column sales_from date, add column sales_to date')
  }

  async down() {
    this.schema.raw('alter table sync_runs drop column sales_from, drop column sales_to')
  }
}
