import { parseArgs } from 'node:util'
import pg from 'pg'
import { webProcess } from '#tests/helpers/processes'
import { asking, ending, quantile, several } from './support/asking.ts'
import { duckDbOf } from './support/duckdb.ts'
import { YEARS, yearsOf } from './support/years.ts'

/**
 * Some questions asked of Krug over HTTP, of the same receipts and lines in PostgreSQL without anything added up, and of
 * DuckDB over a copy of them.
 */
const { values: flags } = parseArgs({
  args: process.argv.slice(2),
  options: {
    receipts: { type: 'string', default: '10000000' },
    ...YEARS,
    times: { type: 'string', default: '5' },
  },
})

const DURING = (alias = 'r') =>
  `${alias}.status = 'closed' and ${alias}.business_date between '$from' and '$to'`
const LINES = `receipts r join receipt_items i on i.tenant_id = r.tenant_id and i.receipt_id = r.id`

/** `$from` and `$to` stand for the period of each time. */
const QUESTIONS = [
  {
    name: 'revenue and receipts by day, 90 days',
    path: 'sales/daily',
    length: { days: 89 },
    sql: `select business_date, sum(total), count(*) from receipts r where ${DURING()} group by 1 order by 1`,
  },
  {
    name: 'products by revenue, 90 days',
    path: 'menu/top-sellers',
    length: { days: 89 },
    sql: `select i.product_id, sum(i.total), sum(i.qty_milli) from ${LINES} where ${DURING()}
           group by 1 order by 2 desc limit 20`,
  },
  {
    name: 'revenue by hour and weekday, a year',
    path: 'sales/heatmap',
    length: { days: 364 },
    sql: `select local_hour, extract(isodow from business_date), sum(total) from receipts r where ${DURING()} group by 1, 2`,
  },
  {
    name: 'ABC of products, a year',
    path: 'menu/abc',
    length: { days: 364 },
    sql: `select product_id, revenue, sum(revenue) over (order by revenue desc) / sum(revenue) over () as share
            from (select i.product_id, sum(i.total) as revenue from ${LINES} where ${DURING()} group by 1) sums`,
  },
  {
    name: 'revenue by venue, three years',
    path: 'sales/by-venue',
    length: { years: 3 },
    sql: `select venue_id, sum(total), count(*), avg(total) from receipts r where ${DURING()} group by 1`,
  },
  {
    name: 'customers by month, a year',
    path: 'customers/new-and-returning',
    length: { days: 364 },
    sql: `select date_trunc('month', business_date), count(distinct customer_id) from receipts r where ${DURING()} group by 1`,
  },
] as const

export default async function questions() {
  const tenant = await yearsOf(Number(flags.receipts), flags)
  const own = `tenant_id = '${tenant.tenantId}'`
  const started = performance.now()
  const duckDb = await duckDbOf({
    receipts: `select tenant_id, id, venue_id, customer_id, business_date, local_hour, status, total
                 from receipts where ${own}`,
    receipt_items: `select tenant_id, receipt_id, product_id, qty_milli, total from receipt_items where ${own}`,
  })
  console.log(`copied into DuckDB in ${((performance.now() - started) / 1000).toFixed(0)} s`)
  const postgres = new pg.Client(process.env.DATABASE_URL)
  await postgres.connect()
  const web = await webProcess()
  await web.start()
  try {
    console.log('question'.padEnd(40), 'Krug, cold', '  raw tables', '      DuckDB')
    const ask = asking(web.url, tenant)
    for (const { name, path, length, sql } of QUESTIONS) {
      const median = async (attempt: (period: Period) => Promise<unknown>) => {
        const took = await several((time) => attempt(ending(time, length)), Number(flags.times))
        return `${quantile(took, 0.5).toFixed(0)} ms`.padStart(12)
      }
      const krug = await median((period) => ask(path, period))
      const raw = await median((period) =>
        postgres.query(of(sql, period).replace('where ', `where r.${own} and `))
      )
      const duck = await median((period) => duckDb.run(of(sql, period)))
      console.log(name.padEnd(40), krug, raw, duck)
    }
  } finally {
    await web.kill()
    await postgres.end()
  }
}

type Period = ReturnType<typeof ending>

const of = (sql: string, { from, to }: Period) =>
  sql.replaceAll('$from', from).replaceAll('$to', to)
