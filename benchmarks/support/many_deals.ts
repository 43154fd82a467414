import type pg from 'pg'
import db from '@adonisjs/lucid/services/db'
import { keepStays } from '#crm/ingest/stays'
import type { Tenant } from '#tests/helpers/given'
import { asOwnerOf } from './own_client.ts'

export interface DealScale {
  deals: number
  /** The first day on which deals are made; they go on being made for `months` whole months. */
  from: string
  months: number
}

const LEADS_OF_A_DEAL = 1.5
const ACTIVITIES_OF_A_DEAL = 5
const MANAGERS = 40
const OPEN_STAGES = 6
const BATCH = 5000

/**
 * Years of deals of one tenant in two pipelines: four steps a deal on average, most of them ended within two months, one
 * and a half leads and five activities beside each.
 */
export async function givenManyDeals(tenant: Tenant, scale: DealScale) {
  await asOwnerOf(tenant, async (client) => {
    await furnish(client)
    await makeDeals(client, scale)
    await makeLeads(client, scale)
    await makeActivities(client)
  })
  await keepAllStays(tenant)
  await db.connection('owner').rawQuery('analyze')
}

/** What ingestion makes of the steps, by the product's own code. */
async function keepAllStays(tenant: Tenant) {
  const ids = await tenant.inside(async () => {
    const rows: { id: string }[] = await db.from('deals').select('id')
    return rows.map(({ id }) => id)
  })
  for (let at = 0; at < ids.length; at += BATCH)
    await tenant.inside(() => keepStays(ids.slice(at, at + BATCH)))
}

async function furnish(client: pg.Client) {
  await client.query(`
    create temp table office on commit drop as
      select tenant_id, id as connection_id from connections
       where tenant_id = current_setting('app.tenant_id')::uuid order by id limit 1;
    insert into employees (tenant_id, connection_id, external_id, name, department)
      select o.*, 'manager ' || n, 'Менеджер ' || n, 'Отдел ' || n % 4 from office o, generate_series(1, ${MANAGERS}) n;
    create temp table manager on commit drop as
      select row_number() over (order by e.id) - 1 as no, e.id from employees e join office using (tenant_id)
       where e.external_id like 'manager %';
    insert into pipelines (tenant_id, connection_id, external_id, name)
      select o.*, 'pipeline ' || n, 'Воронка ' || n from office o, generate_series(0, 1) n;
    insert into pipeline_stages (tenant_id, connection_id, pipeline_id, external_id, name, position, outcome, probability)
      select o.*, p.id, p.external_id || ' ' || n, 'Этап ' || n, n,
             case n when ${OPEN_STAGES} then 'won' when ${OPEN_STAGES + 1} then 'lost' else 'open' end,
             case when p.external_id = 'pipeline 0' and n <= ${OPEN_STAGES} then n / ${OPEN_STAGES}::real end
        from office o join pipelines p using (tenant_id, connection_id), generate_series(0, ${OPEN_STAGES + 1}) n;
    create temp table stage on commit drop as
      select right(p.external_id, 1)::int as pipeline_no, s.position as no, s.id, s.pipeline_id
        from pipeline_stages s join office using (tenant_id, connection_id) join pipelines p on p.id = s.pipeline_id`)
}

async function makeDeals(client: pg.Client, { deals, from, months }: DealScale) {
  await client.query(`
    create temp table made on commit drop as
    select n, uuidv7() as id, opened_at, lasted, reached, n % 2 as pipeline_no, floor(random() * ${MANAGERS})::int as manager_no,
           case when opened_at + lasted > now() or random() < 0.02 then 'open' when random() < 0.35 then 'won' else 'lost' end
             as outcome
      from (select n, 1 + floor(random() * 5)::int as reached,
                   '${from}'::date + random() * (('${from}'::date + interval '${months} months') - '${from}'::date) as opened_at,
                   (1 + random() * 60) * interval '1 day' as lasted
              from generate_series(1, ${deals}) n) drawn;
    create temp table way on commit drop as
    select made.id as deal_id, outcome, least(opened_at + lasted * no / (reached + 1), now()) as at, pipeline_no, no
      from made, generate_series(0, reached - 1) no
    union all
    select id, outcome, opened_at + lasted, pipeline_no, case outcome when 'won' then ${OPEN_STAGES} else ${OPEN_STAGES + 1} end
      from made where outcome <> 'open';
    insert into deals (tenant_id, connection_id, id, external_id, title, amount, currency, pipeline_id, stage_id, employee_id,
                       source, loss_reason, opened_at, closed_at, outcome, lead_external_id)
    select o.*, d.id, 'deal ' || n, 'Сделка ' || n, (1000 + floor(power(random(), 4) * 500000)::bigint) * 100, 'RUB',
           s.pipeline_id, s.id, m.id, 'Источник ' || n % 9, case when outcome = 'lost' then 'Причина ' || n % 11 end,
           opened_at, case when outcome <> 'open' then opened_at + lasted end, outcome,
           case when n % 3 <> 0 then 'lead ' || n end
      from office o, made d
      join stage s on s.pipeline_no = d.pipeline_no
        and s.no = case outcome when 'won' then ${OPEN_STAGES} when 'lost' then ${OPEN_STAGES + 1} else reached - 1 end
      join manager m on m.no = d.manager_no
     order by opened_at;
    insert into deal_stage_changes (tenant_id, deal_id, happened_at, stage_id)
    select o.tenant_id, w.deal_id, w.at, s.id from office o, way w join stage s using (pipeline_no, no)
     order by w.deal_id, w.at`)
}

/** Those with the number of a deal came before it, and three of four of them became it. */
async function makeLeads(client: pg.Client, { deals, from, months }: DealScale) {
  await client.query(`
    insert into leads (tenant_id, connection_id, external_id, title, employee_id, source, opened_at, status, deal_external_id)
    select o.*, 'lead ' || n, 'Лид ' || n, m.id, 'Источник ' || n % 9,
           coalesce(d.opened_at - interval '1 day' * random(), '${from}'::date + random() * interval '${months} months'),
           case when n % 4 = 0 or d.id is null then case when random() < 0.2 then 'open' else 'rejected' end else 'converted' end,
           case when n % 2 = 0 and d.id is not null then 'deal ' || n end
      from office o, generate_series(1, ${Math.round(deals * LEADS_OF_A_DEAL)}) n
      left join made d using (n)
      join manager m on m.no = n % ${MANAGERS}
     order by 7`)
}

async function makeActivities(client: pg.Client) {
  await client.query(`
    insert into activities (tenant_id, connection_id, external_id, type, employee_id, deal_id, opened_at, due_at, done_at,
                            duration_seconds)
    select o.*, 'activity ' || n || ' ' || number, (array['call', 'call', 'meeting', 'email', 'message', 'task'])[1 + n % 6],
           m.id, d.id, opened_at, opened_at + lasted * number / ${ACTIVITIES_OF_A_DEAL},
           case when random() < 0.95 then opened_at + lasted * (number + random() - 0.7) / ${ACTIVITIES_OF_A_DEAL} end,
           case when n % 6 < 2 then floor(random() * 900)::int end
      from office o, made d
      join manager m on m.no = d.manager_no, generate_series(1, ${ACTIVITIES_OF_A_DEAL}) number
     order by opened_at`)
}
