import { BaseSchema } from '@adonisjs/lucid/schema'

/** When the newest receipt of a venue was closed stands on every report: found without reading the receipts of its day. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(`
      create index concurrently if not exists receipts_venue_closed
        on receipts (tenant_id, venue_id, business_date, closed_at)`)
    this.schema.raw('drop index concurrently if exists receipts_venue_date')
  }

  async down() {
    this.schema.raw(
      'create index receipts_venue_date on receipts (tenant_id, venue_id, business_date)'
    )
    this.schema.raw('drop index receipts_venue_closed')
  }
}
