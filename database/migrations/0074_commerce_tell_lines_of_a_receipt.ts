import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Lines of a receipt lie side by side, so that a sample of pages meets few receipts: with forty million lines it
      -- took a receipt to have eighty, and read all lines rather than those of five thousand customers.
      alter table receipt_items alter column receipt_id set (n_distinct = -0.25);
      analyze receipt_items (receipt_id)`)
  }

  async down() {
    this.schema.raw('alter table receipt_items alter column receipt_id reset (n_distinct)')
  }
}
