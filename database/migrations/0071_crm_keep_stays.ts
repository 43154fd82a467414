import { BaseSchema } from '@adonisjs/lucid/schema'

const READ = ['deals', 'deal_stage_changes']

/** Whoever migrates owns the tables but is no tenant: for these statements all rows are seen. */
const force = (how: 'force' | 'no force') =>
  READ.map((table) => `alter table ${table} ${how} row level security;`).join('\n')

/**
 * What the steps of a deal come to, beside the deal, as app/crm/ingest/stays.ts keeps it: the stages it stood at, each
 * once, in the order of their ids, how many seconds it had stood at each when it left, and where it has stood since when.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table deals
        add column stood_at uuid[] not null default '{}',
        add column stood_seconds bigint[] not null default '{}',
        add column last_stage_id uuid,
        add column last_stage_at timestamptz,
        add check (cardinality(stood_at) = cardinality(stood_seconds));

      ${force('no force')}
      with steps as (
        select tenant_id, deal_id, stage_id, happened_at,
               lead(happened_at) over (partition by tenant_id, deal_id order by happened_at, stage_id) as left_at
          from deal_stage_changes
      ), stays as (
        select tenant_id, deal_id, stage_id, coalesce(sum(round(extract(epoch from left_at - happened_at))), 0)::bigint as seconds,
               max(happened_at) filter (where left_at is null) as lasts_since
          from steps group by 1, 2, 3
      )
      update deals d
         set stood_at = s.stood_at, stood_seconds = s.stood_seconds, last_stage_id = s.last_stage_id, last_stage_at = s.last_stage_at
        from (
          select tenant_id, deal_id, array_agg(stage_id order by stage_id) as stood_at,
                 array_agg(seconds order by stage_id) as stood_seconds,
                 (array_agg(stage_id) filter (where lasts_since is not null))[1] as last_stage_id,
                 max(lasts_since) as last_stage_at
            from stays group by 1, 2
        ) s
       where d.tenant_id = s.tenant_id and d.id = s.deal_id;
      ${force('force')}
    `)
  }

  async down() {
    this.schema.raw(`
      alter table deals drop column stood_at, drop column stood_seconds, drop column last_stage_id, drop column last_stage_at`)
  }
}
