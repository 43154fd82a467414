import type { HttpContext } from '@adonisjs/core/http'
import { browseAudit } from '#privacy/audit/entries_query'
import { auditState } from '#privacy/audit/state_query'
import { browseAuditValidator } from '#privacy/validators/audit_validator'

export default class AuditController {
  async index({ actor, request }: HttpContext) {
    const { rows, meta } = await browseAudit(
      actor,
      await request.validateUsing(browseAuditValidator)
    )
    return { data: rows, meta }
  }

  async state() {
    return { data: await auditState() }
  }
}
