import type { HttpContext } from '@adonisjs/core/http'
import { CreateRole, DeleteRole, UpdateRole } from '#access/actions/save_role'
import { describePermissions } from '#access/queries/permissions_query'
import { describeOwn, listRoles } from '#access/queries/roles_query'
import RoleTransformer from '#access/transformers/role_transformer'
import {
  createRoleValidator,
  listRolesValidator,
  updateRoleValidator,
} from '#access/validators/role_validator'

export default class RolesController {
  async index({ actor, request, serialize }: HttpContext) {
    const input = await request.validateUsing(listRolesValidator)
    const { rows, meta } = await listRoles(actor, input)
    return { ...(await serialize(RoleTransformer.transform(rows))), meta }
  }

  async permissions({ actor }: HttpContext) {
    return { data: describePermissions(actor) }
  }

  async store({ actor, request, response, serialize }: HttpContext) {
    const input = await request.validateUsing(createRoleValidator)
    const role = await new CreateRole().handle(actor, input)
    return response.created(await serialize(RoleTransformer.transform(describeOwn(actor, role))))
  }

  async update({ actor, params, request, response }: HttpContext) {
    const input = await request.validateUsing(updateRoleValidator)
    await new UpdateRole().handle(actor, params.id, input)
    return response.noContent()
  }

  async destroy({ actor, params, response }: HttpContext) {
    await new DeleteRole().handle(actor, params.id)
    return response.noContent()
  }
}
