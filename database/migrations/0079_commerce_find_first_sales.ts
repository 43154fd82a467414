import { BaseSchema } from '@adonisjs/lucid/schema'

/** Where a product was sold first: of the sales at a hundred venues one is read. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(
      'create index concurrently if not exists product_first_sales_product on product_first_sales (tenant_id, product_id, first_on, venue_id)'
    )
  }

  async down() {
    this.schema.raw('drop index concurrently product_first_sales_product')
  }
}
