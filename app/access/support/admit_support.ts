import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import db from '@adonisjs/lucid/services/db'
import { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { describeWork } from '#shared/telemetry/work'
import { ForbiddenError, SupportClosedError, SupportReadsOnlyError } from '#access/errors/errors'
import { SUPPORT_PERMISSIONS } from '#access/permissions'
import { currentOperator } from '#access/platform/admit_operator'
import { supportUntil } from '#access/support/support_access_query'
import { withTenant } from '#tenancy/tenant_scope'

/** The tenant that the session looks at on support. */
export const SUPPORTED = 'supportedTenantId'

export const isOnSupport = ({ session, request }: HttpContext) =>
  Boolean(session?.has(SUPPORTED)) && !request.header('authorization')

/**
 * Lets support look at what a tenant has opened: as long as it is open, without changing anything, and each time written
 * down where the tenant reads it.
 */
export async function admitSupport(
  ctx: HttpContext,
  next: NextFn,
  { needs, scope }: { needs: string; scope: 'request' | 'own' }
) {
  const operator = await currentOperator(ctx)
  const tenantId = ctx.session.get(SUPPORTED) as string
  const admit = async () => {
    if (!(await supportUntil())) {
      ctx.session.forget(SUPPORTED)
      throw new SupportClosedError()
    }
    const actor = supportActor(tenantId, operator)
    actor.address = ctx.request.ip()
    ctx.operator = operator
    ctx.actor = actor
    ctx.switchLocale(actor.locale)
    describeWork({ tenantId })
    if (!['GET', 'HEAD'].includes(ctx.request.method())) throw new SupportReadsOnlyError()
    if (needs !== 'signed-in' && !actor.can(needs)) throw new ForbiddenError()
    await new RecordAudit().handle(actor, {
      action: 'support.viewed',
      subjectType: 'route',
      subjectId: ctx.route?.pattern,
    })
  }
  if (scope === 'own') {
    await withTenant(db, tenantId, admit)
    return next()
  }
  return withTenant(db, tenantId, async () => {
    await admit()
    return next()
  })
}

export function supportActor(
  tenantId: string,
  { id, locale }: { id: string; locale: 'ru' | 'en' }
) {
  return new Actor(tenantId, id, 'support', SUPPORT_PERMISSIONS, null, locale)
}
