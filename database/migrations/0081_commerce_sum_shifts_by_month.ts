import { BaseSchema } from '@adonisjs/lucid/schema'
import { dropSums, keepSums } from '#database/kept_sums'
import { tenantTable } from '#database/tenant_table'

const KEYS = 'tenant_id, venue_id, month, employee_id'
const SECONDS = 'sign * round(extract(epoch from closed_at - opened_at))'

const SUMS = {
  table: 'shift_months',
  of: 'shifts',
  add: (changes: string) => `
    insert into shift_months as kept (${KEYS}, seconds)
    select tenant_id, venue_id, date_trunc('month', opened_at at time zone 'UTC')::date, employee_id, sum(${SECONDS})
      from (${changes}) changes
     where not deleted and employee_id is not null and closed_at > opened_at
     group by 1, 2, 3, 4 having sum(${SECONDS}) <> 0 order by 1, 2, 3, 4
    on conflict (${KEYS}) do update set seconds = kept.seconds + excluded.seconds`,
}

/**
 * Seconds of finished shifts by the month in which they began by the clock of UTC: which business day a shift is of depends
 * on settings of its venue that may change, and matters at the ends of a period only.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(
      tenantTable(
        'shift_months',
        `venue_id uuid not null,
         month date not null,
         employee_id uuid not null,
         seconds bigint not null,
         primary key (${KEYS})`
      )
    )
    this.schema.raw(keepSums(SUMS))
  }

  async down() {
    this.schema.raw(dropSums(SUMS.table))
  }
}
