import db from '@adonisjs/lucid/services/db'

/**
 * Writes beside each of the deals what its steps come to: the stages it stood at, each once, in the order of their ids,
 * with the seconds of the stays that are over, and where it has stood since when. How long the last stay lasted follows
 * from when the deal ended, and is not written.
 */
export async function keepStays(dealIds: string[]) {
  await db.rawQuery(
    `with steps as (
       select deal_id, stage_id, happened_at,
              lead(happened_at) over (partition by deal_id order by happened_at, stage_id) as left_at
         from deal_stage_changes where deal_id = any(:dealIds)
     ), stays as (
       select deal_id, stage_id, coalesce(sum(round(extract(epoch from left_at - happened_at))), 0)::bigint as seconds,
              max(happened_at) filter (where left_at is null) as lasts_since
         from steps group by 1, 2
     ), kept as (
       select deal_id, array_agg(stage_id order by stage_id) as stood_at,
              array_agg(seconds order by stage_id) as stood_seconds,
              (array_agg(stage_id) filter (where lasts_since is not null))[1] as last_stage_id,
              max(lasts_since) as last_stage_at
         from stays group by 1
     )
     update deals d
        set stood_at = coalesce(k.stood_at, '{}'), stood_seconds = coalesce(k.stood_seconds, '{}'),
            last_stage_id = k.last_stage_id, last_stage_at = k.last_stage_at
       from unnest(cast(:dealIds as uuid[])) as x(id) left join kept k on k.deal_id = x.id
      where d.id = x.id`,
    { dealIds }
  )
}
