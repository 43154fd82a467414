import { BaseSchema } from '@adonisjs/lucid/schema'
import { tenantTable } from '#database/tenant_table'

const KEYS = 'tenant_id, audience, kind, until_month, since'

/** Adds what stretches of a relation, each with its sign, come to. In the order of the keys, so that two never wait for each other. */
const added = (stretches: string) => `
  insert into customer_span_months as kept (${KEYS}, customers)
  select tenant_id, audience, kind, date_trunc('month', until)::date, since, sum(sign * customers)
    from (${stretches}) stretches group by 1, 2, 3, 4, 5 having sum(sign * customers) <> 0 order by 1, 2, 3, 4, 5
  on conflict (${KEYS}) do update set customers = kept.customers + excluded.customers`

const stretches = (sign: number, relation: string) =>
  `select tenant_id, audience, kind, until, since, customers, ${sign} as sign from ${relation}`

const CHANGES = {
  insert: ['new table as written', added(stretches(1, 'written'))],
  delete: ['old table as former', added(stretches(-1, 'former'))],
  update: [
    'old table as former new table as written',
    added(`${stretches(1, 'written')} union all ${stretches(-1, 'former')}`),
  ],
} as const

/**
 * Stretches by the month in which they end: those of years are a twentieth of those by the day. Kept by the table itself,
 * so that they are right whoever writes, also a process of the former version.
 */
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
    for (const [change, [relations, sql]] of Object.entries(CHANGES))
      this.schema.raw(`
        create function add_${change}_by_month() returns trigger language plpgsql as $$
        begin
          ${sql};
          return null;
        end $$;
        create trigger customer_spans_${change}_by_month after ${change} on customer_spans
          referencing ${relations} for each statement execute function add_${change}_by_month()`)
    this.schema.raw(`
      do $$
      declare tenant uuid;
      begin
        for tenant in select tenant_id from tenant_directory loop
          perform set_config('app.tenant_id', tenant::text, true);
          ${added(stretches(1, 'customer_spans'))};
        end loop;
        perform set_config('app.tenant_id', '', true);
      end $$;`)
  }

  async down() {
    for (const change of Object.keys(CHANGES))
      this.schema.raw(`drop function add_${change}_by_month cascade`)
    this.schema.raw('drop table customer_span_months')
  }
}
