import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { retentionKind } from '#privacy/retention/kinds'
import { retentionPeriods } from '#privacy/retention/periods_query'
import { withTenant } from '#tenancy/tenant_scope'

/** Removes what a tenant has kept long enough, kind by kind, and writes down how much. Outside of a scope. */
export async function purgeTenant(tenantId: string, signal: AbortSignal, now = DateTime.now()) {
  const removed: Record<string, number> = {}
  for (const { kind, days } of await withTenant(db, tenantId, retentionPeriods)) {
    if (days === null || signal.aborted) continue
    const before = now.minus({ days }).toJSDate()
    const count = await retentionKind(kind)!.purge(tenantId, before, signal)
    if (count) removed[kind] = count
  }
  if (Object.keys(removed).length > 0)
    await withTenant(db, tenantId, () =>
      new RecordAudit().handle(Actor.system(tenantId), {
        action: 'retention.purged',
        subjectType: 'organization',
        subjectId: tenantId,
        details: removed,
      })
    )
  return removed
}
