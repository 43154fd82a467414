import { BaseSchema } from '@adonisjs/lucid/schema'

/** Offers of other businesses move with their customer when two are merged, and back. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('alter table cross_offers add column merged_from uuid')
  }

  async down() {
    this.schema.raw('alter table cross_offers drop column merged_from')
  }
}
