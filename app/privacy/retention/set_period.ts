import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { found } from '#shared/errors/not_found'
import { RetentionPeriodError } from '#privacy/retention/errors'
import { retentionKind } from '#privacy/retention/kinds'
import { retentionPeriods } from '#privacy/retention/periods_query'

/**
 * Chooses how long a kind of data is kept; `null` keeps it, where Krug does.
 *
 * @throws NotFoundError, RetentionPeriodError
 */
export class SetRetentionPeriod {
  async handle(actor: Actor, kind: string, days: number | null) {
    const { days: usual, least, most } = found(retentionKind(kind))
    const allowed = days === null ? usual === null : days >= least && days <= most
    if (!allowed) throw new RetentionPeriodError({ least, most }, 'days')
    const periods = await retentionPeriods()
    const before = periods.find((period) => period.kind === kind)!.days
    await db
      .table('retention_periods')
      .insert({ kind, days })
      .onConflict(['tenant_id', 'kind'])
      .merge()
    await new RecordAudit().handle(actor, {
      action: 'retention.changed',
      subjectType: 'organization',
      subjectId: actor.tenantId,
      details: { kind, before, days },
    })
  }
}
