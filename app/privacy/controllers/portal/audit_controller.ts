import type { HttpContext } from '@adonisjs/core/http'
import { auditChoices, browseAudit } from '#privacy/audit/entries_query'
import { auditState } from '#privacy/audit/state_query'
import { browseAuditValidator } from '#privacy/validators/audit_validator'
import { asProps } from '#shared/as_props'

const PER_PAGE = 50

export default class AuditController {
  async index({ actor, request, inertia }: HttpContext) {
    const asked = await request.validateUsing(browseAuditValidator)
    return inertia.render('settings/audit', {
      asked,
      choices: await auditChoices(actor),
      entries: asProps(await browseAudit(actor, { perPage: PER_PAGE, ...asked })),
      state: asProps(await auditState()),
    })
  }
}
