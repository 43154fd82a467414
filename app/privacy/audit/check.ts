import type { QueryClientContract } from '@adonisjs/lucid/types/database'
import db from '@adonisjs/lucid/services/db'
import { AUDIT_CHAIN, chainAudit } from '#privacy/audit/chain'
import { chainChecks } from '#shared/database/hash_chain'

/** Something in the log that is not as it was written. */
export interface AuditFinding {
  /** What was compared. */
  check: keyof typeof CHECKS
  /** The entry or link it was found at. */
  id: string
}

const CHECKS = {
  ...chainChecks(AUDIT_CHAIN),
  'the chain is what it was when it was checked before': `
    select d.seq::text as id from audit_checks d
      left join audit_chain c on c.tenant_id = d.tenant_id and c.seq = d.seq
     where d.seq > 0 and d.hash is distinct from c.hash`,
}

export interface AuditCheck {
  /** Links of the chain, and the hash of the last one: whoever keeps it elsewhere can prove what the log was. */
  links: number
  head: string | null
  findings: AuditFinding[]
}

/** Compares the tenant's audit log with its chain. Repairs nothing. Inside the tenant's scope. */
export async function verifyAudit(client: QueryClientContract): Promise<AuditFinding[]> {
  const findings: AuditFinding[] = []
  for (const [check, sql] of Object.entries(CHECKS)) {
    const { rows } = await client.rawQuery<{ rows: { id: string }[] }>(sql)
    for (const { id } of rows) findings.push({ check: check as keyof typeof CHECKS, id })
  }
  return findings
}

/**
 * Compares the whole audit log with its chain, its last entries among it, and writes down that it was compared. Inside
 * the tenant's scope.
 */
export async function checkAudit(): Promise<AuditCheck> {
  while (await chainAudit());
  const findings = await verifyAudit(db.connection())
  const { rows } = await db.rawQuery<{ rows: { links: number; head: string | null }[] }>(
    `with head as (select seq, hash from audit_chain order by seq desc limit 1),
     noted as (
       insert into audit_checks (checked_at, seq, hash, findings)
       select clock_timestamp(), coalesce(max(seq), 0), (select hash from head), :findings from head
       on conflict do nothing)
     select coalesce((select seq from head), 0)::bigint as links, encode((select hash from head), 'hex') as head`,
    { findings: findings.length }
  )
  return { ...rows[0], findings }
}
