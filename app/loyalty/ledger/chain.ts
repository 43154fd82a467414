import { extendChain, type HashChain } from '#shared/database/hash_chain'

/** Everything that a movement wrote, as one line of text in an order of its own. */
const CONTENT = `
  jsonb_build_array(kept.id, kept.type, kept.customer_id, kept.amount, kept.reason, kept.source_type, kept.source_id, kept.business_id,
    kept.programme_version, kept.reverses, kept.actor_id, extract(epoch from kept.created_at),
    (select jsonb_agg(jsonb_build_array(e.line, e.account, e.customer_id, e.amount) order by e.line)
       from ledger_entries e where e.tenant_id = kept.tenant_id and e.movement_id = kept.id),
    (select jsonb_agg(jsonb_build_array(u.line, u.lot_id, u.amount, extract(epoch from u.expires_at)) order by u.line)
       from ledger_lot_uses u where u.tenant_id = kept.tenant_id and u.movement_id = kept.id),
    (select jsonb_agg(jsonb_build_array(l.id, l.customer_id, l.amount, extract(epoch from l.active_from),
                                        extract(epoch from l.made_until))
                      || case when l.moved_from is null then '[]' else jsonb_build_array(l.moved_from) end order by l.id)
       from ledger_lots l where l.tenant_id = kept.tenant_id and l.movement_id = kept.id),
    (select jsonb_agg(jsonb_build_array(h.id, h.customer_id, h.amount, extract(epoch from h.expires_at)) order by h.id)
       from ledger_holds h where h.tenant_id = kept.tenant_id and h.movement_id = kept.id))::text`

/** Movements of the ledger, each with all that it wrote. */
export const LEDGER_CHAIN: HashChain = {
  links: 'ledger_chain',
  key: 'movement_id',
  rows: 'ledger_movements kept',
  content: CONTENT,
  order: 'kept.created_at, kept.id',
}

/** Puts movements that stand outside of the chain at its end. Inside the tenant's scope. @returns how many */
export const chainLedger = () => extendChain(LEDGER_CHAIN)
