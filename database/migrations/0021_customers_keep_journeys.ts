import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      -- On which days a customer bought in a business, ascending, and purchases and sums of each. source_id is the business
      -- of the purchase just before the first one here, if that was not long ago.
      ${tenantTable(
        'customer_businesses',
        `customer_id uuid not null,
         business_id uuid not null,
         source_id uuid,
         first_at timestamptz,
         days date[] not null,
         visits int[] not null,
         totals bigint[] not null,
         primary key (tenant_id, customer_id, business_id)`
      )}

      -- The shortest stretches of days in which something holds for a customer, added up so that the sum over all stretches
      -- within any period counts each customer once. audience is a business, or the tenant for all of them.
      ${tenantTable(
        'customer_spans',
        `audience uuid not null,
         kind text not null,
         until date not null,
         since date not null,
         customers int not null,
         primary key (tenant_id, audience, kind, until, since)`
      )}

      -- What customers whom source_id led to a business bought there; nobody led them where both are the same.
      ${tenantTable(
        'customer_flows',
        `business_id uuid not null,
         source_id uuid not null,
         business_date date not null,
         arrived int not null,
         month_buyers int not null,
         receipts int not null,
         revenue bigint not null,
         primary key (tenant_id, business_id, source_id, business_date)`
      )}

      -- What those whose first purchase was in the month cohort did in a later month.
      ${tenantTable(
        'customer_cohorts',
        `audience uuid not null,
         cohort date not null,
         month date not null,
         customers int not null,
         receipts int not null,
         revenue bigint not null,
         primary key (tenant_id, audience, cohort, month)`
      )}

      -- After how many days they came for the second time.
      ${tenantTable(
        'customer_returns',
        `audience uuid not null,
         cohort date not null,
         days int not null,
         customers int not null,
         primary key (tenant_id, audience, cohort, days)`
      )}
    `)
  }

  async down() {
    this.schema.raw(
      'drop table customer_returns, customer_cohorts, customer_flows, customer_spans, customer_businesses cascade'
    )
  }
}
