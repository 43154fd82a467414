import pg from 'pg'
import db from '@adonisjs/lucid/services/db'
import { GRAINS } from '#commerce/rollups/digests'
import { packDigests } from '#commerce/rollups/pack_digests'
import { refreshRollups } from '#commerce/rollups/refresh_rollups'
import { CreateBusiness } from '#tenancy/actions/save_business'
import type { Tenant } from '#tests/helpers/given'
import { givenConnection } from '#tests/helpers/given_connection'

export interface Scale {
  receipts: number
  venues: number
  products: number
  customers: number
  /** The first business date; sales go on for `months` whole months. */
  from: string
  months: number
}

const BUSINESSES = 5
const EMPLOYEES_OF_A_VENUE = 8
const MANY = 10_000

/**
 * Years of sales of one tenant, as a system would have brought them in: four lines a receipt on average, few products that
 * sell much and many that sell little, half of the receipts of known customers, evenings busier than mornings. The foreign
 * keys hold by construction and are not checked; rollups and digests come from the product's own code.
 */
export async function givenManySales(tenant: Tenant, scale: Scale) {
  const client = new pg.Client(process.env.DATABASE_URL)
  await client.connect()
  try {
    await client.query(`set session_replication_role = replica; select setseed(0.42)`)
    await client.query(`select set_config('app.tenant_id', $1, false)`, [tenant.tenantId])
    await furnish(tenant, client, scale)
    for (let month = 0; month < scale.months; month++) await sell(client, scale, month)
  } finally {
    await client.end()
  }
  await analyzeAfter(scale)
  for (let month = 0; month < scale.months; month++) await addUp(tenant, scale, month)
  await packAll(tenant)
  await analyzeAfter(scale)
}

/** Computes all digests that are stale. */
export async function packAll(tenant: Tenant) {
  for (const grain of GRAINS) while ((await tenant.inside(() => packDigests(grain, 0))) > 0);
}

/** What a small tenant adds changes no statistics. */
async function analyzeAfter({ receipts }: Scale) {
  if (receipts >= MANY) await db.connection('owner').rawQuery('analyze')
}

async function furnish(tenant: Tenant, client: pg.Client, scale: Scale) {
  const categories = ['gastronomy', 'retail', 'beauty', 'floristics', 'optics']
  const connections: string[] = []
  for (let number = 0; number < Math.min(BUSINESSES, scale.venues); number++) {
    const business = await tenant.inside(() =>
      new CreateBusiness().handle(tenant.actor, {
        name: `Сеть ${number}`,
        category: categories[number],
      })
    )
    const { id } = await givenConnection(tenant, { businessId: business.id })
    connections.push(id)
  }
  await client.query(
    `create temp table source as
     select c.id, c.business_id, row_number() over (order by c.id) - 1 as no from connections c where c.id = any($1)`,
    [connections]
  )
  await client.query(
    `insert into venues (tenant_id, business_id, name, timezone, created_at, updated_at)
     select $1, source.business_id, 'Точка ' || n, 'Europe/Moscow', now(), now()
       from generate_series(0, $2 - 1) n join source on source.no = n % $3`,
    [tenant.tenantId, scale.venues, connections.length]
  )
  await client.query(
    `create temp table place as
     select v.id, source.id as connection_id, row_number() over (order by v.id) - 1 as no
       from venues v join source using (business_id) where v.tenant_id = $1`,
    [tenant.tenantId]
  )
  await client.query(
    `insert into product_categories (tenant_id, connection_id, external_id, name)
     select $1, source.id, n::text, 'Раздел ' || n from generate_series(0, 19) n join source on source.no = 0`,
    [tenant.tenantId]
  )
  await client.query(
    `insert into products (tenant_id, connection_id, external_id, name, category_id)
     select $1, k.connection_id, n::text, 'Товар ' || n, k.id
       from generate_series(0, $2 - 1) n
       join product_categories k on k.tenant_id = $1 and k.external_id = (n % 20)::text`,
    [tenant.tenantId, scale.products]
  )
  await client.query(
    `create temp table good as
     select id, row_number() over (order by id) - 1 as no, 5000 + (random() * 95000)::int / 100 * 100 as price,
            case when random() < 0.9 then 0.2 + random() * 0.4 end as cost_share
       from products where tenant_id = $1`,
    [tenant.tenantId]
  )
  await client.query(
    `insert into employees (tenant_id, connection_id, external_id, name)
     select $1, place.connection_id, place.no || '-' || n, 'Сотрудник ' || place.no || '-' || n
       from place, generate_series(1, $2) n`,
    [tenant.tenantId, EMPLOYEES_OF_A_VENUE]
  )
  await client.query(
    `create temp table person as
     select id, split_part(external_id, '-', 1)::bigint as place, split_part(external_id, '-', 2)::int as no
       from employees where tenant_id = $1`,
    [tenant.tenantId]
  )
  await client.query(
    'insert into customers (tenant_id, id) select $1, uuidv7() from generate_series(1, $2)',
    [tenant.tenantId, scale.customers]
  )
  await client.query(
    `create temp table buyer as
     select id, row_number() over (order by id) - 1 as no from customers where tenant_id = $1;`.replace(
      '$1',
      `'${tenant.tenantId}'`
    )
  )
  await client.query('create unique index on buyer (no); create unique index on good (no)')
  await client.query('analyze source, place, good, person, buyer')
}

/** One month of receipts with their lines and payments. */
async function sell(client: pg.Client, scale: Scale, month: number) {
  const receipts = Math.round(scale.receipts / scale.months)
  await client.query('drop table if exists sold, line')
  await client.query(
    `create temp table sold as
     select nextval('receipts_id_seq') as id, n, day, hour, place_no, lines,
            case when random() < 0.5 then floor(power(random(), 2) * ${scale.customers})::bigint end as buyer_no,
            1 + floor(random() * ${EMPLOYEES_OF_A_VENUE})::int as employee_no, random() as chance
       from (select n, start + floor(random() * days)::int as day,
                    10 + floor(12 * power(random(), 0.7))::int as hour,
                    floor(random() * ${scale.venues})::bigint as place_no, 1 + floor(random() * 7)::int as lines
               from generate_series(1, ${receipts}) n,
                    (select ('${scale.from}'::date + interval '${month} months')::date as start,
                            ('${scale.from}'::date + interval '${month + 1} months')::date
                              - ('${scale.from}'::date + interval '${month} months')::date as days) period) drawn`
  )
  await client.query(
    `create temp table line as
     select id as receipt_id, (number - 1)::smallint as line,
            floor(power(random(), 2.5) * ${scale.products})::bigint as product_no,
            case when random() < 0.9 then 1000 else 2000 end as qty,
            case when random() < 0.1 then 0.9 else 1 end as share
       from sold, generate_series(1, lines) number`
  )
  await client.query(
    `insert into receipt_items (tenant_id, receipt_id, line, product_id, qty_milli, price, total, discount, cost)
     select current_setting('app.tenant_id')::uuid, receipt_id, line, good.id, qty, price,
            round(price * qty / 1000 * share), price * qty / 1000 - round(price * qty / 1000 * share),
            round(price * qty / 1000 * cost_share)
       from line join good on good.no = product_no order by receipt_id, line`
  )
  await client.query(
    `insert into receipts (tenant_id, id, connection_id, venue_id, customer_id, employee_id, external_id, opened_at, closed_at,
                           business_date, local_hour, kind, status, order_type, guests, total, discount, cost,
                           costed_revenue, qty_milli)
     select current_setting('app.tenant_id')::uuid, sold.id, place.connection_id, place.id, buyer.id, person.id, sold.id::text,
            at - interval '40 minutes' * chance, at, day, hour, 'sale', 'closed',
            case when chance < 0.6 then 'hall' when chance < 0.8 then 'takeaway' else 'delivery' end,
            1 + floor(chance * 4), sums.total, sums.discount, sums.cost, sums.costed, sums.qty
       from sold
       join place on place.no = place_no
       join person on person.place = place_no and person.no = employee_no
       left join buyer on buyer.no = buyer_no
       join (select receipt_id, sum(total) as total, sum(discount) as discount, sum(coalesce(cost, 0)) as cost,
                    coalesce(sum(total) filter (where cost is not null), 0) as costed, sum(qty_milli) as qty
               from (select i.* from receipt_items i where i.tenant_id = current_setting('app.tenant_id')::uuid
                        and i.receipt_id between (select min(id) from sold) and (select max(id) from sold)) own
              group by receipt_id) sums on sums.receipt_id = sold.id,
            lateral (select (day + hour * interval '1 hour' + chance * interval '59 minutes') at time zone 'Europe/Moscow' as at) moment`
  )
  await client.query(
    `insert into receipt_payments (tenant_id, receipt_id, line, type, amount)
     select tenant_id, id, 0, case when id % 4 = 0 then 'cash' else 'card' end, total from receipts
      where tenant_id = current_setting('app.tenant_id')::uuid
        and id between (select min(id) from sold) and (select max(id) from sold)`
  )
}

async function addUp(tenant: Tenant, { from }: Scale, month: number) {
  await tenant.inside(async () => {
    const { rows } = await db.rawQuery<{ rows: { venueId: string; businessDate: string }[] }>(
      `select v.id as "venueId", cast(day as date) as "businessDate"
         from venues v, generate_series(cast(:from as timestamp) + make_interval(months => :month),
                cast(:from as timestamp) + make_interval(months => :month + 1) - interval '1 day', interval '1 day') day`,
      { from, month }
    )
    await refreshRollups(db.connection(), rows)
  })
}
