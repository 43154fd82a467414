import type { Tenant } from '#tests/helpers/given'
import { asOwnerOf } from './own_client.ts'

/** What the venues of a tenant spent and planned, month by month and day by day, and the shifts of their staff. */
export async function givenManyCosts(
  tenant: Tenant,
  { from, months }: { from: string; months: number }
) {
  await asOwnerOf(tenant, async (client) => {
    await client.query(`
      create temp table place on commit drop as
        select tenant_id, id as venue_id from venues where tenant_id = current_setting('app.tenant_id')::uuid;
      create temp table month on commit drop as
        select (date_trunc('month', '${from}'::date) + n * interval '1 month')::date as month
          from generate_series(0, ${months - 1}) n;
      create temp table day on commit drop as
        select generate_series(month, month + interval '1 month - 1 day', interval '1 day')::date as day from month;
      insert into costs (tenant_id, venue_id, month, line, kind, amount)
        select p.*, month, line, kind, 10000000 + floor(random() * 90000000)
          from place p, month, unnest(array['payroll', 'rent', 'marketing', 'other']) line, unnest(array['fact', 'plan']) kind;
      insert into plans (tenant_id, venue_id, period, starts_on, revenue)
        select p.*, 'month', month, 100000000 + floor(random() * 900000000) from place p, month
        union all
        select p.*, 'day', day, 3000000 + floor(random() * 30000000) from place p, day`)
    await client.query(`
      insert into shifts (tenant_id, connection_id, external_id, venue_id, employee_id, opened_at, closed_at)
      select e.tenant_id, e.connection_id, e.id || ' ' || day, p.venue_id, e.id, began, began + interval '12 hours'
        from (select distinct d.tenant_id, d.venue_id, d.employee_id from employee_daily d join place using (tenant_id, venue_id)) p
        join employees e on e.tenant_id = p.tenant_id and e.id = p.employee_id
        cross join (select day, row_number() over () as no from day) day,
             lateral (select (day + interval '10 hours') at time zone 'Europe/Moscow' as began) moment
       where (hashtext(e.id::text) + day.no) % 4 < 2`)
  })
}
