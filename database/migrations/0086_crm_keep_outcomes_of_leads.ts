import { BaseSchema } from '@adonisjs/lucid/schema'
import { forEachTenant } from '#database/for_each_tenant'

const LEAD = 'tenant_id, id, connection_id, external_id, deal_external_id'
const DEAL =
  'tenant_id, connection_id, external_id, lead_external_id, outcome, amount, currency, deleted'

/** Deals that name a lead or that it names, of rows as they are and as they were. */
const OF_DEALS = (deals: string) => `
  select lead.tenant_id, lead.id from (${deals}) deal join leads lead
    on lead.tenant_id = deal.tenant_id and lead.connection_id = deal.connection_id and lead.external_id = deal.lead_external_id
  union
  select lead.tenant_id, lead.id from (${deals}) deal join leads lead
    on lead.tenant_id = deal.tenant_id and lead.connection_id = deal.connection_id and lead.deal_external_id = deal.external_id`

/** Which leads are to be looked at after a statement; one that writes what was there before touches none. */
const TOUCHED = [
  ['leads', 'insert', 'new table as written', 'select tenant_id, id from written'],
  [
    ...['leads', 'update', 'old table as former new table as written'],
    `select tenant_id, id from (select ${LEAD} from written except select ${LEAD} from former) changed`,
  ],
  ['deals', 'insert', 'new table as written', OF_DEALS('table written')],
  ['deals', 'delete', 'old table as former', OF_DEALS('table former')],
  [
    ...['deals', 'update', 'old table as former new table as written'],
    OF_DEALS(`
      (select ${DEAL} from written except select ${DEAL} from former)
      union all (select ${DEAL} from former except select ${DEAL} from written)`),
  ],
] as [table: string, change: string, relations: string, touched: string][]

/** Their rows are locked in the order in which pages write them, and the deals are read when no other can change the leads. */
const KEEP = `
  perform 1 from leads where tenant_id = tenant and id = any(changed) order by connection_id, external_id for no key update;
  update leads kept
     set became_deal = came.became_deal, won = came.won, won_amount = came.won_amount
    from (
      select lead.id, count(deal.id) > 0 as became_deal, coalesce(bool_or(deal.outcome = 'won'), false) as won,
             coalesce(sum(deal.amount) filter (
               where deal.outcome = 'won' and coalesce(deal.currency, own.currency) = own.currency), 0) as won_amount
        from leads lead
        join tenants own on own.id = lead.tenant_id
        left join lateral (
          select id, outcome, amount, currency from deals
           where tenant_id = tenant and connection_id = lead.connection_id and external_id = lead.deal_external_id and not deleted
          union
          select id, outcome, amount, currency from deals
           where tenant_id = tenant and connection_id = lead.connection_id and lead_external_id = lead.external_id and not deleted
        ) deal on true
       where lead.tenant_id = tenant and lead.id = any(changed)
       group by lead.id
    ) came
   where kept.tenant_id = tenant and kept.id = came.id
     and (kept.became_deal, kept.won, kept.won_amount) is distinct from (came.became_deal, came.won, came.won_amount)`

const ALL = `perform keep_outcomes_of_leads(tenant_id, array_agg(id)) from leads`

/**
 * What the deals that a lead became come to, beside the lead: the one that it names, and those that name it. Reports
 * on leads looked them up anew each time. The tables keep it themselves, so that it is right whoever writes; the sum is in the
 * currency of the tenant.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table leads
        add column became_deal boolean not null default false,
        add column won boolean not null default false,
        add column won_amount bigint not null default 0;
      create index leads_deal on leads (tenant_id, connection_id, deal_external_id) where deal_external_id is not null;

      create function keep_outcomes_of_leads(tenant uuid, changed uuid[]) returns void language plpgsql as $$
      begin
        ${KEEP};
      end $$;
      ${TOUCHED.map(
        ([table, change, relations, touched]) => `
        create function ${table}_keep_outcomes_after_${change}() returns trigger language plpgsql as $$
        begin
          perform keep_outcomes_of_leads(tenant_id, array_agg(id)) from (${touched}) touched group by tenant_id;
          return null;
        end $$;
        create trigger ${table}_keep_outcomes_after_${change} after ${change} on ${table}
          referencing ${relations} for each statement execute function ${table}_keep_outcomes_after_${change}();`
      ).join('\n')}
      create function tenants_keep_outcomes() returns trigger language plpgsql as $$
      begin
        ${ALL} where tenant_id = new.id group by tenant_id;
        return null;
      end $$;
      create trigger tenants_keep_outcomes after update of currency on tenants
        for each row when (old.currency is distinct from new.currency) execute function tenants_keep_outcomes();

      ${forEachTenant(`${ALL} where tenant_id = tenant group by tenant_id`)}

      drop index leads_opened;
      create index leads_opened on leads (tenant_id, opened_at)
        include (id, connection_id, pipeline_id, employee_id, source, status, became_deal, won, won_amount)
        where not deleted;
    `)
  }

  async down() {
    this.schema.raw(`
      drop function tenants_keep_outcomes cascade;
      ${TOUCHED.map(([table, change]) => `drop function ${table}_keep_outcomes_after_${change} cascade;`).join('\n')}
      drop function keep_outcomes_of_leads cascade;
      drop index leads_opened, leads_deal;
      alter table leads drop column became_deal, drop column won, drop column won_amount;
      create index leads_opened on leads (tenant_id, opened_at)
        include (id, connection_id, pipeline_id, employee_id, source, status, external_id, deal_external_id)
        where not deleted;
    `)
  }
}
