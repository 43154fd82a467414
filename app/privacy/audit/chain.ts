import { extendChain, type HashChain } from '#shared/database/hash_chain'

export const AUDIT_CHAIN: HashChain = {
  links: 'audit_chain',
  key: 'entry_id',
  rows: 'audit_entries kept',
  content: `
    jsonb_build_array(kept.id, extract(epoch from kept.at), kept.user_id, kept.action, kept.subject_type, kept.subject_id,
      kept.ip, kept.reason, kept.details)::text`,
  order: 'kept.id',
}

/** Puts entries that stand outside of the chain at its end. Inside the tenant's scope. @returns how many */
export const chainAudit = () => extendChain(AUDIT_CHAIN)
