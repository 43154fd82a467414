import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { roleBy } from '#access/role_reference'
import { changeable } from '#reporting/saved/actions/save_report'

/**
 * Lets everybody in these roles open a report, and nobody else but its owner. What they see of it is what they may see.
 *
 * @throws UnknownReportError, ForbiddenError, UnknownRoleError
 */
export class ShareReport {
  async handle(actor: Actor, id: string, roles: string[]) {
    for (const role of roles) await roleBy(role)
    const saved = await changeable(actor, id)
    await saved.merge({ roles }).save()
    await new RecordAudit().handle(actor, {
      action: 'saved_reports.shared',
      subjectType: 'saved_report',
      subjectId: saved.id,
      details: { name: saved.name, roles },
    })
  }
}
