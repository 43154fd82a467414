import db from '@adonisjs/lucid/services/db'
import { currentTenantId } from '#tenancy/tenant_scope'

/** Everything that a movement wrote, as one line of text in an order of its own. */
export const CONTENT = `
  jsonb_build_array(m.id, m.type, m.customer_id, m.amount, m.reason, m.source_type, m.source_id, m.business_id,
    m.programme_version, m.reverses, m.actor_id, extract(epoch from m.created_at),
    (select jsonb_agg(jsonb_build_array(e.line, e.account, e.customer_id, e.amount) order by e.line)
       from ledger_entries e where e.tenant_id = m.tenant_id and e.movement_id = m.id),
    (select jsonb_agg(jsonb_build_array(u.line, u.lot_id, u.amount, extract(epoch from u.expires_at)) order by u.line)
       from ledger_lot_uses u where u.tenant_id = m.tenant_id and u.movement_id = m.id),
    (select jsonb_agg(jsonb_build_array(l.id, l.customer_id, l.amount, extract(epoch from l.active_from),
                                        extract(epoch from l.made_until))
                      || case when l.moved_from is null then '[]' else jsonb_build_array(l.moved_from) end order by l.id)
       from ledger_lots l where l.tenant_id = m.tenant_id and l.movement_id = m.id),
    (select jsonb_agg(jsonb_build_array(h.id, h.customer_id, h.amount, extract(epoch from h.expires_at)) order by h.id)
       from ledger_holds h where h.tenant_id = m.tenant_id and h.movement_id = m.id))::text`

const AT_ONCE = 5000

interface Link {
  seq: number
  hash: Buffer
}

/**
 * Puts committed movements that stand outside of the tenant's hash chain at its end, each with the hash of the link
 * before and of all it wrote. Inside the tenant's scope.
 *
 * @returns how many were added
 */
export async function extendChain(): Promise<number> {
  await db.rawQuery(`select pg_advisory_xact_lock(hashtextextended('ledger:' || :tenant, 0))`, {
    tenant: currentTenantId(),
  })
  const { rows: heads } = await db.rawQuery<{ rows: Link[] }>(
    'select seq, hash from ledger_chain order by seq desc limit 1'
  )
  const { rows } = await db.rawQuery<{ rows: unknown[] }>(
    `with recursive waiting as (
       select m.id, ${CONTENT} as content, row_number() over (order by m.created_at, m.id) as number
         from ledger_movements m
        where not exists (select 1 from ledger_chain c where c.tenant_id = m.tenant_id and c.movement_id = m.id)
        order by m.created_at, m.id limit :limit),
     link as (
       select number, id, sha256(cast(:hash as bytea) || convert_to(content, 'UTF8')) as hash from waiting where number = 1
       union all
       select w.number, w.id, sha256(link.hash || convert_to(w.content, 'UTF8'))
         from link join waiting w on w.number = link.number + 1)
     insert into ledger_chain (seq, movement_id, hash)
     select :seq + number, id, hash from link returning 1`,
    { limit: AT_ONCE, hash: heads[0]?.hash ?? Buffer.alloc(0), seq: heads[0]?.seq ?? 0 }
  )
  return rows.length
}
