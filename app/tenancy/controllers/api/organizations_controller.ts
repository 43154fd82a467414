import type { HttpContext } from '@adonisjs/core/http'
import { UpdateOrganization } from '#tenancy/actions/update_organization'
import Tenant from '#tenancy/models/tenant'
import OrganizationTransformer from '#tenancy/transformers/organization_transformer'
import { updateOrganizationValidator } from '#tenancy/validators/tenancy_validator'

export default class OrganizationsController {
  async show({ actor, serialize }: HttpContext) {
    return serialize(OrganizationTransformer.transform(await Tenant.findOrFail(actor.tenantId)))
  }

  async update({ actor, request, serialize }: HttpContext) {
    const input = await request.validateUsing(updateOrganizationValidator)
    const tenant = await new UpdateOrganization().handle(actor, input)
    return serialize(OrganizationTransformer.transform(tenant))
  }
}
