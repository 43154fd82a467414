import { BaseSchema } from '@adonisjs/lucid/schema'
import { dropSums, keepSums } from '#database/kept_sums'
import { tenantTable } from '#database/tenant_table'

const KEYS = 'tenant_id, audience, kind, until_month, since'

const SUMS = {
  table: 'customer_span_months',
  of: 'customer_spans',
  add: (changes: string) => `
    insert into customer_span_months as kept (${KEYS}, customers)
    select tenant_id, audience, kind, date_trunc('month', until)::date, since, sum(sign * customers)
      from (${changes}) changes group by 1, 2, 3, 4, 5 having sum(sign * customers) <> 0 order by 1, 2, 3, 4, 5
    on conflict (${KEYS}) do update set customers = kept.customers + excluded.customers`,
}

/** Stretches by the month in which they end: those of years are a twentieth of those by the day. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(
      tenantTable(
        'customer_span_months',
        `audience uuid not null,
         kind text not null,
         until_month date not null,
         since date not null,
         customers int not null,
         primary key (${KEYS})`
      )
    )
    this.schema.raw(keepSums(SUMS))
  }

  async down() {
    this.schema.raw(dropSums(SUMS.table))
  }
}
