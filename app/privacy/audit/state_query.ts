import db from '@adonisjs/lucid/services/db'

/** How far the log is sealed, when it was last compared with its chain, and how much disagreed then. */
export interface AuditState {
  links: number
  checkedAt: Date | null
  findings: number
}

/** Inside the tenant's scope. */
export async function auditState(): Promise<AuditState> {
  const { rows } = await db.rawQuery<{ rows: AuditState[] }>(
    `select coalesce((select max(seq) from audit_chain), 0)::bigint as links, last.checked_at as "checkedAt",
            coalesce(last.findings, 0) as findings
       from (select 1) one
       left join lateral (select * from audit_checks order by checked_at desc limit 1) last on true`
  )
  return rows[0]
}
