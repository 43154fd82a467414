import { BaseSchema } from '@adonisjs/lucid/schema'

/** The venue and the day of a line are those of its receipt, through which every line is read. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('alter table receipt_items drop column venue_id, drop column business_date')
  }

  async down() {
    this.schema.raw(`
      alter table receipt_items add column venue_id uuid, add column business_date date;
      update receipt_items i set venue_id = r.venue_id, business_date = r.business_date
        from receipts r where r.tenant_id = i.tenant_id and r.id = i.receipt_id;
      alter table receipt_items alter column venue_id set not null`)
  }
}
