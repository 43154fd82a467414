import { BaseSchema } from '@adonisjs/lucid/schema'

/** Hours worked are added up from the index alone: the shifts of a quarter lie all over their table. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(`
      create index concurrently if not exists shifts_worked
        on shifts (tenant_id, venue_id, opened_at) include (employee_id, closed_at)
        where not deleted and employee_id is not null and closed_at > opened_at`)
    this.schema.raw('drop index concurrently if exists shifts_venue')
  }

  async down() {
    this.schema.raw('create index shifts_venue on shifts (tenant_id, venue_id, opened_at)')
    this.schema.raw('drop index shifts_worked')
  }
}
