import type { HttpContext } from '@adonisjs/core/http'
import db from '@adonisjs/lucid/services/db'
import { SupportClosedError } from '#access/errors/errors'
import { OPERATOR } from '#access/platform/admit_operator'
import { enterPlatform } from '#access/platform/enter_platform'
import { supportActor, SUPPORTED } from '#access/support/admit_support'
import { supportUntil } from '#access/support/support_access_query'
import { operatorValidator } from '#operation/validators/platform_validator'
import { RecordAudit } from '#shared/audit/record_audit'
import { withTenant } from '#tenancy/tenant_scope'

/** The operator's own door, apart from that of the tenants' people; and the way into a tenant that has opened one. */
export default class OperatorController {
  showLogin({ inertia }: HttpContext) {
    return inertia.render('platform/login', {})
  }

  async store(ctx: HttpContext) {
    await enterPlatform(ctx, await ctx.request.validateUsing(operatorValidator))
    return ctx.response.noContent()
  }

  async destroy({ session, response }: HttpContext) {
    session.forget(OPERATOR)
    session.forget(SUPPORTED)
    return response.noContent()
  }

  async look({ params, operator, request, response, session }: HttpContext) {
    const actor = supportActor(params.id, operator!)
    actor.address = request.ip()
    await withTenant(db, params.id, async () => {
      if (!(await supportUntil())) throw new SupportClosedError()
      await new RecordAudit().handle(actor, {
        action: 'support.entered',
        subjectType: 'tenant',
        subjectId: params.id,
      })
    })
    session.put(SUPPORTED, params.id)
    return response.noContent()
  }

  async lookAway({ session, response }: HttpContext) {
    session.forget(SUPPORTED)
    return response.noContent()
  }
}
