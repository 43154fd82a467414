import { BaseSchema } from '@adonisjs/lucid/schema'
import { dropSums, keepSums } from '#database/kept_sums'
import { tenantTable } from '#database/tenant_table'

const SUMS = {
  table: 'tier_sums',
  of: 'member_tiers',
  add: (changes: string) => `
    insert into tier_sums (tenant_id, tier, members, spent)
    select tenant_id, tier, sum(sign), sum(sign * spent) from (${changes}) changes
     group by 1, 2 having sum(sign) <> 0 or sum(sign * spent) <> 0`,
}

/** Members and what they bought in a year, by tier, as a list of changes: two tills never wait for each other. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(
      tenantTable(
        'tier_sums',
        `id uuid not null default uuidv7(),
         tier text not null,
         members int not null,
         spent bigint not null,
         primary key (tenant_id, id)`
      )
    )
    this.schema.raw(keepSums(SUMS))
  }

  async down() {
    this.schema.raw(dropSums(SUMS.table))
  }
}
