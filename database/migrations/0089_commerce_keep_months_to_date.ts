import { BaseSchema } from '@adonisjs/lucid/schema'
import { forEachTenant } from '#database/for_each_tenant'
import { tenantTable } from '#database/tenant_table'

const SALES = ['revenue', 'discount', 'cost', 'costed_revenue', 'qty_milli', 'receipts']
const TABLES = [
  {
    ...{ table: 'product_month_to_date', days: 'product_day_all' },
    ...{ keys: ['product_id'], sums: SALES },
  },
  {
    ...{ table: 'employee_month_to_date', days: 'employee_daily' },
    ...{ keys: ['venue_id', 'employee_id'], sums: [...SALES, 'guests', 'cancelled'] },
  },
]

/** Of employees venue by venue, as the key of their days stands. */
const ofDay = ({ days, keys }: (typeof TABLES)[number]) =>
  keys.includes('venue_id')
    ? `venues v cross join lateral (
         select * from ${days} x
         where x.tenant_id = v.tenant_id and x.venue_id = v.id and x.business_date = on_date offset 0) x`
    : `${days} x where business_date = on_date`

/** Day after day, each from the one before: what was kept until then, and the day. */
const filled = (one: (typeof TABLES)[number]) => {
  const { table, days, keys, sums } = one
  return `
  for on_date in select distinct business_date from ${days} order by 1 loop
    insert into ${table} (business_date, ${[...keys, ...sums].join(', ')})
    select on_date, ${[...keys, ...sums.map((name) => `sum(${name})`)].join(', ')}
    from (
      select ${[...keys, ...sums].join(', ')} from ${table} where business_date = (
        select max(business_date) from ${table}
        where business_date >= date_trunc('month', on_date)::date and business_date < on_date)
      union all
      select ${[...keys, ...sums].map((name) => `x.${name}`).join(', ')} from ${ofDay(one)}
    ) parts
    group by ${keys.join(', ')};
  end loop;`
}

/**
 * Sums of products, and of employees at venues, from the first day of a month until each of its days, so that a period reads a row
 * or two of a month it takes a part of instead of one for each day and week. Filled from the days as they are; those
 * that are stale still have their notes. And what was first sold on a day is found by the day.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      ${TABLES.map(({ table, keys, sums }) =>
        tenantTable(
          table,
          `business_date date not null,
           ${keys.map((name) => `${name} uuid not null,`).join('\n')}
           ${sums.map((name) => `${name} bigint not null,`).join('\n')}
           primary key (tenant_id, business_date, ${keys.join(', ')})`
        )
      ).join('\n')}
      ${forEachTenant(`
        declare on_date date;
        begin
          -- The plans are made while the tables are still empty.
          set local enable_seqscan = off;
          ${TABLES.map(filled).join('\n')}
        end`)}
      create index product_first_sales_day on product_first_sales (tenant_id, first_on, product_id);
    `)
  }

  async down() {
    this.schema.raw(`
      drop index product_first_sales_day;
      drop table employee_month_to_date, product_month_to_date;
    `)
  }
}
