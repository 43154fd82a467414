import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- Business dates with closed receipts, ascending, and visits and sums until the end of each: what a customer did in
      -- the last days is what was done altogether less what had been done before.
      alter table customers
        add column active_days date[],
        add column visits_until int[],
        add column totals_until bigint[];

      -- Kinds of consent that are given now, also by those merged into this customer.
      alter table customers add column consents text[] not null default '{}';
    `)
  }

  async down() {
    this.schema.raw(`
      alter table customers drop column active_days, drop column visits_until, drop column totals_until,
        drop column consents`)
  }
}
