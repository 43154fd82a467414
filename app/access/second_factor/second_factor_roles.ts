import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import { roleBy } from '#access/role_reference'
import Tenant from '#tenancy/models/tenant'

/** The roles whose people need a second factor. */
export async function secondFactorRoles(actor: Actor): Promise<string[]> {
  const { secondFactorRoles: roles } = await Tenant.findOrFail(actor.tenantId)
  return roles
}

/** Says for which roles a second factor is needed; it holds from the next request on. @throws UnknownRoleError */
export class RequireSecondFactor {
  async handle(actor: Actor, roles: string[]) {
    for (const role of roles) await roleBy(role, 'roles')
    const tenant = await Tenant.findOrFail(actor.tenantId)
    await tenant.merge({ secondFactorRoles: [...new Set(roles)] }).save()
    await new RecordAudit().handle(actor, {
      action: 'organization.second_factor_required',
      subjectType: 'organization',
      subjectId: actor.tenantId,
      details: { roles },
    })
  }
}
