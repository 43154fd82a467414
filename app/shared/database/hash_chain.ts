import db from '@adonisjs/lucid/services/db'

/** Rows of a table that is only added to, each sealed by the hash of itself and of all before it. */
export interface HashChain {
  /** Where the links are: `seq`, `hash`, and the row by `key`. */
  links: string
  key: string
  /** SQL after `from`, with the alias `kept` and a column `id`. */
  rows: string
  /** SQL of everything in `kept` that must stay as it is, as text. */
  content: string
  /** SQL by which rows are put in order. */
  order: string
}

const AT_ONCE = 5000

interface Link {
  seq: number
  hash: Buffer
}

/**
 * Puts committed rows that stand outside of the tenant's chain at its end. Not done by whoever writes them, so that
 * nobody waits for others at the end of the chain. Inside the tenant's scope.
 *
 * @returns how many were added, not more than some thousand at a time
 */
export async function extendChain({ links, key, rows, content, order }: HashChain) {
  await db.rawQuery(
    `select pg_advisory_xact_lock(hashtextextended('${links}:' || current_setting('app.tenant_id'), 0))`
  )
  const { rows: heads } = await db.rawQuery<{ rows: Link[] }>(
    `select seq, hash from ${links} order by seq desc limit 1`
  )
  const { rows: added } = await db.rawQuery<{ rows: unknown[] }>(
    `with recursive waiting as (
       select kept.id, ${content} as content, row_number() over (order by ${order}) as number
         from ${rows}
        where not exists (select 1 from ${links} c where c.tenant_id = kept.tenant_id and c.${key} = kept.id)
        order by ${order} limit :limit),
     link as (
       select number, id, sha256(cast(:hash as bytea) || convert_to(content, 'UTF8')) as hash from waiting where number = 1
       union all
       select w.number, w.id, sha256(link.hash || convert_to(w.content, 'UTF8'))
         from link join waiting w on w.number = link.number + 1)
     insert into ${links} (seq, ${key}, hash)
     select :seq + number, id, hash from link returning 1`,
    { limit: AT_ONCE, hash: heads[0]?.hash ?? Buffer.alloc(0), seq: heads[0]?.seq ?? 0 }
  )
  return added.length
}

/** What must hold of a chain: each query answers the ids where it does not. */
export function chainChecks({ links, key, rows, content }: HashChain) {
  return {
    'the chain has no gaps': `
      select seq::text as id
        from (select seq, lag(seq, 1, 0::bigint) over (order by seq) as before from ${links}) numbered
       where seq <> before + 1`,
    'a link is the hash of what was written': `
      select c.${key}::text as id from ${links} c
        left join ${rows} on kept.tenant_id = c.tenant_id and kept.id = c.${key}
        left join ${links} p on p.tenant_id = c.tenant_id and p.seq = c.seq - 1
       where c.hash is distinct from sha256(coalesce(p.hash, ''::bytea) || convert_to(${content}, 'UTF8'))`,
  }
}
