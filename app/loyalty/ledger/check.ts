import db from '@adonisjs/lucid/services/db'
import { verifyLedger, type Finding } from '#loyalty/ledger/verify'

/** Compares everything, and writes down that it was compared. Inside the tenant's scope. */
export async function checkLedger(): Promise<Finding[]> {
  const findings = await verifyLedger(db.connection())
  // Two checks in one moment are one.
  await db.rawQuery(
    `insert into ledger_checks (checked_at, seq, findings)
     select clock_timestamp(), coalesce(max(seq), 0), :findings from ledger_chain
     on conflict do nothing`,
    { findings: findings.length }
  )
  return findings
}
