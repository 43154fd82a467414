import { BaseSchema } from '@adonisjs/lucid/schema'

/** What reports on customers are formed from, beside the sales. */
const TABLES = [
  'customer_spans',
  'customer_flows',
  'customer_scores',
  'customer_chains',
  'tier_changes',
]

export default class extends BaseSchema {
  async up() {
    for (const table of TABLES)
      this.schema.raw(`
        create trigger ${table}_note_report_change after insert or update or delete on ${table}
          for each statement execute function note_report_change()`)
  }

  async down() {
    for (const table of TABLES)
      this.schema.raw(`drop trigger ${table}_note_report_change on ${table}`)
  }
}
