import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- How many customers have which scores, and what they bought in the year. audience is a business, or the tenant.
      ${tenantTable(
        'customer_scores',
        `audience uuid not null,
         recency smallint not null,
         frequency smallint not null,
         monetary smallint not null,
         customers int not null,
         receipts int not null,
         revenue bigint not null,
         primary key (tenant_id, audience, recency, frequency, monetary)`
      )}

      -- Businesses in the order in which customers came to know them. total is all that these customers bought in the
      -- tenant; package is one average purchase in each of the businesses.
      ${tenantTable(
        'customer_chains',
        `path uuid[] not null,
         customers int not null,
         total bigint not null,
         package bigint not null,
         primary key (tenant_id, path)`
      )}
      create index customer_chains_frequent on customer_chains (tenant_id, customers desc);
    `)
  }

  async down() {
    this.schema.raw('drop table customer_chains, customer_scores cascade')
  }
}
