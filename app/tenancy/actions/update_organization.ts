import type { Actor } from '#shared/actor'
import { RecordAudit } from '#shared/audit/record_audit'
import Tenant from '#tenancy/models/tenant'

interface Input {
  name?: string
  locale?: 'ru' | 'en'
  timezone?: string
  currency?: string
  weekStartsOn?: number
}

/** Changes the settings of the tenant. */
export class UpdateOrganization {
  async handle(actor: Actor, input: Input) {
    const tenant = await Tenant.findOrFail(actor.tenantId)
    await tenant.merge(input).save()
    await new RecordAudit().handle(actor, {
      action: 'organization.updated',
      subjectType: 'organization',
      subjectId: tenant.id,
      details: { ...input },
    })
    return tenant
  }
}
