import type { HttpContext } from '@adonisjs/core/http'
import { LinkManager, UnlinkManager } from '#crm/actions/link_manager'
import { listManagers } from '#crm/queries/managers_query'
import { linkManagerValidator, listManagersValidator } from '#crm/validators/manager_validator'

export default class ManagersController {
  async index({ actor, request }: HttpContext) {
    const { rows, meta } = await listManagers(
      actor,
      await request.validateUsing(listManagersValidator)
    )
    return { data: rows, meta }
  }

  /** Says which user a manager is. */
  async link({ actor, params, request, response }: HttpContext) {
    const { userId } = await request.validateUsing(linkManagerValidator)
    await new LinkManager().handle(actor, params.managerId, userId)
    return response.noContent()
  }

  /** Leaves it to the e-mail again. */
  async unlink({ actor, params, response }: HttpContext) {
    await new UnlinkManager().handle(actor, params.managerId)
    return response.noContent()
  }
}
