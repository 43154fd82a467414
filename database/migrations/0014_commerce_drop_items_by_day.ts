import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Nothing reads the lines of a day by themselves: the days have rollups, and lines are read through their receipt. While
 * the table's statistics say that it is empty, the planner took this index for the lines of one receipt, and read all
 * lines of the tenant for each.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('drop index receipt_items_venue_date')
  }

  async down() {
    this.schema.raw(
      'create index receipt_items_venue_date on receipt_items (tenant_id, venue_id, business_date)'
    )
  }
}
